package org.mrdmonitor.measurement;

import static java.util.Objects.requireNonNull;

/** The check shared by every limit and level of a value. */
final class Limits {

  private Limits() {}

  static void requirePositive(Level level, String name) {
    requireNonNull(level, name);
    if (level.isZero()) {
      throw new IllegalArgumentException("The %s must be above zero.".formatted(name));
    }
  }
}
