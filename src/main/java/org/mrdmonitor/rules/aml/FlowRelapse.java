package org.mrdmonitor.rules.aml;

import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.SecondSample;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.FoldRise;

/**
 * ELN 2025, MRD relapse by flow cytometry: from 0.1 % in marrow, after a marrow sample surely below
 * it. A patient who was never below has persistence, judged at the end of treatment.
 */
public final class FlowRelapse implements Criterion {

  private static final Level POSITIVE = Level.ofPercent("0.1");

  private static final RuleInfo INFO =
      Aml.rule(
              "aml-2025-flow-relapse",
              "Flow MRD in marrow reached 0.1 % in remission",
              Severity.POSSIBLE_MOLECULAR_RELAPSE,
              RuleSets.ELN_AML_2025,
              Set.of(Marker.Kind.FLOW),
              Sources.elnAml2025("table of flow cytometry by time point, follow-up; footnote 3"))
          .inVersion(2);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return SecondSample.decides(look, FlowRelapse::first);
  }

  private static Outcome first(Look look) {
    if (look.specimen() != Specimen.BONE_MARROW
        || look.remission() == Remission.LOST
        || Remission.isBlastCount(look.result())) {
      return Outcome.NOT_RAISED;
    }
    return look.earlier().stream()
        .filter(m -> POSITIVE.isAbove(m.value().upperBound()))
        .reduce((earlier, later) -> later)
        .map(below -> judge(look, Conclusion.of(INFO, look).comparedWith(below)))
        .orElse(Outcome.NOT_RAISED);
  }

  private static Outcome judge(Look look, Conclusion conclusion) {
    return switch (FoldRise.isAtLeast(POSITIVE, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion
              .by(Formula.atLeast(look.value().lowerBound(), POSITIVE))
              .raised(Repeat.WITHIN_FOUR_WEEKS);
    };
  }
}
