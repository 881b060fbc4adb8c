/**
 * What was measured and how surely: a laboratory result understood as an interval that contains the
 * true level, with its specimen, marker, assay, limits and date, and the series of comparable
 * measurements.
 *
 * <p>Start at {@link org.mrdmonitor.measurement.Measurement}; {@link
 * org.mrdmonitor.measurement.MrdValue} explains how a result that is not a number is kept. Nothing
 * here knows a framework, a database or a clock.
 */
@NullMarked
package org.mrdmonitor.measurement;

import org.jspecify.annotations.NullMarked;
