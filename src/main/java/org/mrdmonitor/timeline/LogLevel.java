package org.mrdmonitor.timeline;

import java.math.BigDecimal;
import org.mrdmonitor.measurement.Level;

/** A level from a fitted logarithm, for display only. */
final class LogLevel {

  private LogLevel() {}

  /** The level {@code 10^log10}; exponents beyond ±30 stand at ±30. */
  static Level of(double log10) {
    double inside = Math.max(-30, Math.min(30, log10));
    return new Level(BigDecimal.valueOf(Math.pow(10, inside)));
  }
}
