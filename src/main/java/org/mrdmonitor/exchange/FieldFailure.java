package org.mrdmonitor.exchange;

import org.mrdmonitor.measurement.ReadingProblem;

/**
 * A field that could not be taken, with the text that stood in it.
 *
 * @param field the name of the column or form field: {@code sampled_on}
 */
public record FieldFailure(String field, String value, ReadingProblem problem) {}
