package org.mrdmonitor.exchange;

import java.util.List;
import java.util.Optional;

/** A row or a form that was read: either its value, or at least one failure of a field. */
public record FieldsRead<T>(Optional<T> value, List<FieldFailure> failures) {

  public FieldsRead {
    failures = List.copyOf(failures);
    if (value.isPresent() != failures.isEmpty()) {
      throw new IllegalArgumentException(
          "Fields have either a value or failures (%d).".formatted(failures.size()));
    }
  }
}
