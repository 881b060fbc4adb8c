/**
 * The pages of one patient: the timeline, its results, events, findings and readers; the flag card
 * and its acknowledgement; the same story for machines.
 */
@NullMarked
package org.mrdmonitor.web.timeline;

import org.jspecify.annotations.NullMarked;
