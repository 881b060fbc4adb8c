package org.mrdmonitor.rules.myeloma;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Look;

/** What the rules of this package have in common. */
final class Myeloma {

  /** One cell in a hundred thousand: the least sensitivity of a negative. */
  static final Level SENSITIVITY = Level.ofFraction("1E-5");

  private Myeloma() {}

  static RuleInfo rule(String id, String summary, Severity severity, Citation citation) {
    return new RuleInfo(
        new RuleId(id),
        1,
        summary,
        severity,
        Set.of(RuleSets.IMWG_2016),
        Set.of(Disease.MYELOMA),
        EnumSet.of(Marker.Kind.FLOW, Marker.Kind.IG_TR, Marker.Kind.OTHER),
        List.of(citation));
  }

  /** Marrow by next-generation flow or sequencing. */
  static boolean isJudged(Measurement measurement) {
    Method method = measurement.assay().method();
    return measurement.specimen() == Specimen.BONE_MARROW
        && (method == Method.FLOW || method == Method.NGS);
  }

  /** Not detected with a sensitivity of at least one in a hundred thousand. */
  static boolean isNegative(Measurement measurement) {
    return isJudged(measurement)
        && measurement.provesNegative()
        && !measurement.value().upperBound().isAbove(SENSITIVITY);
  }

  static Optional<Measurement> latestNegative(Look look) {
    return look.earlier().stream().filter(Myeloma::isNegative).reduce((earlier, later) -> later);
  }
}
