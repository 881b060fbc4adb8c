package org.mrdmonitor.measurement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A conversion factor and the days of sampling for which it holds, the first and the last included.
 *
 * @param until empty while no end is known
 */
public record FactorPeriod(ConversionFactor factor, LocalDate from, Optional<LocalDate> until) {

  public FactorPeriod {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "A factor does not end (%s) before it begins (%s).".formatted(until.get(), from));
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }

  /** Whether a day exists on which both would hold. */
  public boolean overlaps(FactorPeriod other) {
    return covers(other.from) || other.covers(from);
  }
}
