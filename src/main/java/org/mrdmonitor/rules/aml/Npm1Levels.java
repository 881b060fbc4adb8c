package org.mrdmonitor.rules.aml;

import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;

/** The levels of NPM1 that ELN 2025 distinguishes, in percent of ABL1. */
final class Npm1Levels {

  /** Below it a sample counts as negative. */
  static final Level NEGATIVE = Level.ofPercent("0.001");

  /** From it no confirmation is needed. */
  static final Level CERTAIN_WITHOUT_REPEAT = Level.ofPercent("1");

  private static final Level POSITIVE_IN_BLOOD = Level.ofPercent("0.01");
  private static final Level POSITIVE_IN_MARROW = Level.ofPercent("0.1");

  private Npm1Levels() {}

  static Level positiveIn(Specimen specimen) {
    return specimen == Specimen.PERIPHERAL_BLOOD ? POSITIVE_IN_BLOOD : POSITIVE_IN_MARROW;
  }

  /** Below 0.001 %, or not detected in an adequate sample. */
  static boolean isNegative(Measurement measurement) {
    return measurement.provesNegative()
        || (measurement.detected() && NEGATIVE.isAbove(measurement.value().upperBound()));
  }
}
