package org.mrdmonitor.rules.aml;

import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Phase;

/** The time points of response assessment, as far as recorded therapies tell. */
enum TimePoint {
  /** Two therapies have ended and none runs, within three months. */
  AFTER_TWO_CYCLES,
  /** The last of one, three or more therapies has ended, within three months. */
  END_OF_TREATMENT,
  OTHER;

  static TimePoint of(Look look) {
    if (Phase.of(look) != Phase.END_OF_TREATMENT) {
      return OTHER;
    }
    return Phase.cyclesCompleted(look.course(), look.day()) == 2
        ? AFTER_TWO_CYCLES
        : END_OF_TREATMENT;
  }
}
