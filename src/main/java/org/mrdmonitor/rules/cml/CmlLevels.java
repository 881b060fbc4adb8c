package org.mrdmonitor.rules.cml;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Look;

/** Levels of BCR::ABL1 that the criteria name, in percent, and what those criteria share. */
final class CmlLevels {

  static final Level TEN_PERCENT = Level.ofPercent("10");
  static final Level ONE_PERCENT = Level.ofPercent("1");

  /** Major molecular response. */
  static final Level MMR = Level.ofPercent("0.1");

  static final Level MR4 = Level.ofPercent("0.01");

  private CmlLevels() {}

  static RuleInfo rule(
      String id, String summary, Severity severity, RuleSet set, Citation... citations) {
    return new RuleInfo(
        new RuleId(id),
        1,
        summary,
        severity,
        Set.of(set),
        Set.of(Disease.CML),
        EnumSet.of(Marker.Kind.BCR_ABL1),
        List.of(citations));
  }

  /** The criteria are defined in blood. */
  static Conclusion conclusion(RuleInfo rule, Look look) {
    Conclusion conclusion = Conclusion.of(rule, look);
    return look.specimen() == Specimen.BONE_MARROW
        ? conclusion.knowing("defined-in-blood")
        : conclusion;
  }
}
