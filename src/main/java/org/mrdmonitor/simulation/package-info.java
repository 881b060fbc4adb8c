/** Courses with known truth, and the replay of rules over courses. */
@NullMarked
package org.mrdmonitor.simulation;

import org.jspecify.annotations.NullMarked;
