package org.mrdmonitor.rules.aml;

import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;

/** What ELN 2025 calls negative in PCR of a transcript, in percent of ABL1. */
final class TranscriptLevels {

  /** Below it a sample counts as negative. */
  static final Level NEGATIVE = Level.ofPercent("0.001");

  private TranscriptLevels() {}

  /** Below 0.001 %, or not detected in a sample that is not known to be inadequate. */
  static boolean isNegative(Measurement measurement) {
    return measurement.provesNegative()
        || (measurement.detected() && NEGATIVE.isAbove(measurement.value().upperBound()));
  }
}
