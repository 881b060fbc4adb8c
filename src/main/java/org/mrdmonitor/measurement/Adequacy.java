package org.mrdmonitor.measurement;

import java.util.OptionalLong;

/**
 * Whether a sample held enough material for its negative to mean anything. An inadequate sample may
 * be positive but can never be negative, and never establishes a prior negativity.
 */
public enum Adequacy {
  ADEQUATE,
  INADEQUATE,
  /** The copies were not given, or no minimum is established for the control gene. */
  UNKNOWN;

  /** Judges PCR samples by the control gene's minimum; other methods state their limits instead. */
  static Adequacy of(Assay assay, SampleInput input) {
    OptionalLong minimum =
        assay.controlGene().map(ControlGene::minimumCopies).orElse(OptionalLong.empty());
    if (minimum.isEmpty() || input.controlCopies().isEmpty()) {
      return UNKNOWN;
    }
    return input.controlCopies().getAsLong() < minimum.getAsLong() ? INADEQUATE : ADEQUATE;
  }
}
