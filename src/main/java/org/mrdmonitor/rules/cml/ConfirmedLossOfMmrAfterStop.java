package org.mrdmonitor.rules.cml;

import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * Loss of major molecular response after treatment ended, by the stricter convention: two
 * consecutive values above 0.1 %. The first of them is a warning that wants a repeat.
 */
public final class ConfirmedLossOfMmrAfterStop implements Criterion {

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-tfr-loss-of-mmr-confirmed",
          "Major molecular response was lost in two consecutive samples after treatment ended",
          Severity.POSSIBLE_MOLECULAR_RELAPSE,
          RuleSets.TFR_CONFIRMED,
          Sources.lossOfMr3("definition of loss of MR3"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    if (!treatment.off()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = treatment.knowing(CmlLevels.conclusion(INFO, look));
    return switch (above(look.result())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN -> firstOrSecond(look, treatment, conclusion);
    };
  }

  private static Outcome firstOrSecond(
      Look look, KinaseInhibitor treatment, Conclusion conclusion) {
    String now = Formula.above(look.value().lowerBound(), CmlLevels.MMR);
    Optional<Measurement> before =
        look.previous()
            .filter(p -> treatment.offSince().filter(p.sampledOn()::isAfter).isPresent())
            .filter(p -> above(p) == Certainty.CERTAIN);
    if (before.isEmpty()) {
      return conclusion.by(now).raised(Severity.WARNING, Repeat.WITHIN_FOUR_WEEKS, "raised-once");
    }
    return conclusion
        .comparedWith(before.get())
        .by(Formula.and(Formula.above(before.get().value().lowerBound(), CmlLevels.MMR), now))
        .raised(Repeat.NOT_NEEDED);
  }

  private static Certainty above(Measurement measurement) {
    return FoldRise.isAbove(CmlLevels.MMR, measurement.value());
  }
}
