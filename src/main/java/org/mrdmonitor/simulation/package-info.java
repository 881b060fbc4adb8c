/**
 * Courses with known truth, and the replay of rules over courses.
 *
 * <p>A dormant and a cycling compartment make the truth ({@link org.mrdmonitor.simulation.Truth});
 * a schedule and a laboratory make of it the results that a product would receive. Everything comes
 * from a seed and is the same on every machine. The assumptions, with their sources, stand in
 * {@code docs/clinical/simulation.md}.
 */
@NullMarked
package org.mrdmonitor.simulation;

import org.jspecify.annotations.NullMarked;
