package org.mrdmonitor.rules.cml;

import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.MrdValue;

/** How a level stands against a milestone; from best to worst. */
enum Grade {
  OPTIMAL,
  WARNING,
  FAILURE,
  /** The result's limits hide it. */
  HIDDEN;

  /** Above {@code warning} is a warning, above {@code failure} a failure; levels equal are not. */
  static Grade of(MrdValue value, Level warning, Level failure) {
    if (value.lowerBound().isAbove(failure)) {
      return FAILURE;
    }
    if (!value.upperBound().isAbove(warning)) {
      return OPTIMAL;
    }
    return value.lowerBound().isAbove(warning) && !value.upperBound().isAbove(failure)
        ? WARNING
        : HIDDEN;
  }

  /** The better of two grades; hidden where either is and the other does not settle it. */
  static Grade better(Grade one, Grade other) {
    if (one == OPTIMAL || other == OPTIMAL) {
      return OPTIMAL;
    }
    if (one == HIDDEN || other == HIDDEN) {
      return HIDDEN;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }
}
