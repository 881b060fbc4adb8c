package org.mrdmonitor.rules.cll;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.Severity;

/** What the rules of this package have in common. */
final class Cll {

  /** Undetectable MRD means fewer than one cell in ten thousand leucocytes. */
  static final Level UNDETECTABLE_BELOW = Level.ofFraction("1E-4");

  static final Level HIGH = Level.ofFraction("1E-2");

  private Cll() {}

  static RuleInfo rule(
      String id, String summary, Severity severity, RuleSet set, Citation citation) {
    return new RuleInfo(
        new RuleId(id),
        1,
        summary,
        severity,
        Set.of(set),
        Set.of(Disease.CLL),
        EnumSet.of(Marker.Kind.FLOW, Marker.Kind.IG_TR, Marker.Kind.OTHER),
        List.of(citation));
  }
}
