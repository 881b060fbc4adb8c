package org.mrdmonitor.rules.aml;

import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Phase;

/** The period of treatment that a study's cut-off was found for. */
enum StudyPeriod {
  DURING_CHEMOTHERAPY,
  /** Two therapies have ended. */
  AFTER_INDUCTION,
  /** Treatment has ended, or none is recorded; no transplant yet. */
  AFTER_CHEMOTHERAPY,
  AFTER_TRANSPLANT;

  static StudyPeriod of(Look look) {
    if (look.course().firstOf(EventKind.TRANSPLANT).filter(look.day()::isAfter).isPresent()) {
      return AFTER_TRANSPLANT;
    }
    if (TimePoint.of(look) == TimePoint.AFTER_TWO_CYCLES) {
      return AFTER_INDUCTION;
    }
    return Phase.of(look) == Phase.DURING_TREATMENT ? DURING_CHEMOTHERAPY : AFTER_CHEMOTHERAPY;
  }
}
