package org.mrdmonitor.rules.aml;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.Severity;

/** What the rules of this package have in common. */
final class Aml {

  /** The markers followed by PCR of a transcript. */
  static final Set<Marker.Kind> TRANSCRIPTS =
      Set.copyOf(
          EnumSet.of(
              Marker.Kind.NPM1,
              Marker.Kind.RUNX1_RUNX1T1,
              Marker.Kind.CBFB_MYH11,
              Marker.Kind.PML_RARA,
              Marker.Kind.KMT2A));

  private Aml() {}

  static RuleInfo rule(
      String id,
      String summary,
      Severity severity,
      RuleSet set,
      Set<Marker.Kind> markers,
      Citation... citations) {
    return new RuleInfo(
        new RuleId(id),
        1,
        summary,
        severity,
        Set.of(set),
        Set.of(Disease.AML),
        markers,
        List.of(citations));
  }
}
