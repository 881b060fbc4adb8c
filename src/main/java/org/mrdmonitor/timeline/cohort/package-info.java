/**
 * The stories of many patients side by side: chosen by marker and specimen, aligned at an event,
 * told as courses, as times to an event and as responses at landmarks.
 */
@NullMarked
package org.mrdmonitor.timeline.cohort;

import org.jspecify.annotations.NullMarked;
