/**
 * Numbers over one series: the certainty of a rise by a factor, growth with its interval, and the
 * regime that holds.
 *
 * <p>A limit is never treated as a value: comparisons use intervals in exact decimals, fits the
 * likelihood of the interval. Every formula names its source.
 */
@NullMarked
package org.mrdmonitor.trend;

import org.jspecify.annotations.NullMarked;
