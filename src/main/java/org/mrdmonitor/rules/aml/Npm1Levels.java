package org.mrdmonitor.rules.aml;

import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.Repeat;

/** The levels of NPM1 that ELN 2025 distinguishes, in percent of ABL1. */
final class Npm1Levels {

  private static final Level POSITIVE_IN_BLOOD = Level.ofPercent("0.01");
  private static final Level POSITIVE_IN_MARROW = Level.ofPercent("0.1");
  private static final Level CERTAIN_WITHOUT_REPEAT = Level.ofPercent("1");

  private Npm1Levels() {}

  static Level positiveIn(Specimen specimen) {
    return specimen == Specimen.PERIPHERAL_BLOOD ? POSITIVE_IN_BLOOD : POSITIVE_IN_MARROW;
  }

  /** A second sample within four weeks, except from 1 % on. */
  static Repeat repeat(Level level) {
    return level.isAtLeast(CERTAIN_WITHOUT_REPEAT) ? Repeat.NOT_NEEDED : Repeat.WITHIN_FOUR_WEEKS;
  }
}
