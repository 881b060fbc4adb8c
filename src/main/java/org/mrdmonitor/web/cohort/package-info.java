/**
 * The pages of a cohort: courses side by side, times to an event, responses at landmarks, each with
 * its table and file.
 */
@NullMarked
package org.mrdmonitor.web.cohort;

import org.jspecify.annotations.NullMarked;
