/**
 * The person, the events, the course: who is followed, what happened, and all that a rule may know
 * of one patient up to a day.
 */
@NullMarked
package org.mrdmonitor.patient;

import org.jspecify.annotations.NullMarked;
