package org.mrdmonitor.rules.all;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Look;

/** What the rules of this package have in common. */
final class All {

  /** One cell in ten thousand: the level from which MRD is positive for treatment. */
  static final Level ONE_IN_TEN_THOUSAND = Level.ofFraction("1E-4");

  static final Set<Marker.Kind> MARKERS =
      Set.copyOf(
          EnumSet.of(
              Marker.Kind.IG_TR,
              Marker.Kind.FLOW,
              Marker.Kind.BCR_ABL1,
              Marker.Kind.BCR_ABL1_E1A2,
              Marker.Kind.KMT2A,
              Marker.Kind.OTHER));

  private All() {}

  static RuleInfo rule(
      String id, String summary, Severity severity, Set<RuleSet> sets, Citation... citations) {
    return new RuleInfo(
        new RuleId(id),
        1,
        summary,
        severity,
        sets,
        Set.of(Disease.ALL),
        MARKERS,
        List.of(citations));
  }

  /**
   * The earlier sample that shows the deepest response below 1E-4: a level surely below it, or not
   * detected with at least that sensitivity.
   */
  static Optional<Measurement> response(Look look) {
    return look.ofSameOrDeeperSpecimen().stream()
        .filter(All::isResponse)
        .min(
            Comparator.comparing((Measurement m) -> m.value().upperBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }

  static boolean isResponse(Measurement measurement) {
    Level most = measurement.value().upperBound();
    return measurement.provesNegative()
        ? !most.isAbove(ONE_IN_TEN_THOUSAND)
        : measurement.detected() && ONE_IN_TEN_THOUSAND.isAbove(most);
  }

  /** BCR::ABL1 transcripts are no fraction of cells, and may come from other lineages. */
  static Conclusion conclusion(RuleInfo rule, Look look) {
    Conclusion conclusion = Conclusion.of(rule, look);
    return look.result().assay().method().isTranscriptRatio()
        ? conclusion.knowing("transcript-ratio")
        : conclusion;
  }
}
