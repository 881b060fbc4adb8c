/**
 * How well findings serve the people who look at them: how often rules speak, how often they are
 * overridden or confirmed, what they missed, and how long findings wait.
 */
@NullMarked
package org.mrdmonitor.timeline.flagquality;

import org.jspecify.annotations.NullMarked;
