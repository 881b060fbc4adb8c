/**
 * Formats in and out; reads text into domain values and row failures, writes domain values, touches
 * no database.
 *
 * <p>{@link org.mrdmonitor.exchange.ResultFields} decides what may stand in the fields of a result,
 * for files, pastes and forms alike; {@link org.mrdmonitor.exchange.Sheets} collects the rows of
 * the three sheets of an import, whatever file they come in; the sub-packages know one format each.
 */
@NullMarked
package org.mrdmonitor.exchange;

import org.jspecify.annotations.NullMarked;
