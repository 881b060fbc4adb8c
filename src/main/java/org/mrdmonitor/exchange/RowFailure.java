package org.mrdmonitor.exchange;

import java.util.Optional;
import org.mrdmonitor.measurement.ReadingProblem;

/**
 * What is wrong with a row, for the person who mends it. A failure of a whole file stands in its
 * header, row 1.
 *
 * @param column the column; empty where the row as a whole cannot be taken
 * @param value the text that stood there, shortened to 200 characters
 */
public record RowFailure(
    Place place, Optional<String> column, String value, ReadingProblem problem) {

  private static final int SHOWN = 200;

  public RowFailure {
    value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  static RowFailure of(Place place, FieldFailure failure) {
    return new RowFailure(place, Optional.of(failure.field()), failure.value(), failure.problem());
  }

  static RowFailure ofRow(Place place, ReadingProblem problem) {
    return new RowFailure(place, Optional.empty(), "", problem);
  }
}
