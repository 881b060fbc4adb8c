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
import org.mrdmonitor.trend.FoldRise;

/**
 * Loss of MR4 after treatment ended, the earlier sign that some older trials acted on: more than
 * 0.01 % after 0.01 % or less. Watched, since most trials waited for the loss of 0.1 %.
 */
public final class LossOfMr4AfterStop implements Criterion {

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-tfr-loss-of-mr4",
          "MR4 was lost after treatment ended",
          Severity.WATCH,
          RuleSets.TFR_MR4,
          Sources.stop2g("landmark analysis: loss of MR4.5 preceded loss of MMR"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    Optional<Measurement> response = look.lastAtOrBelow(CmlLevels.MR4);
    if (!treatment.off() || response.isEmpty()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion =
        treatment.knowing(CmlLevels.conclusion(INFO, look)).comparedWith(response.get());
    return switch (FoldRise.isAbove(CmlLevels.MR4, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE ->
          look.result().provesNegative()
              ? Outcome.NOT_RAISED
              : conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion
              .by(Formula.above(look.value().lowerBound(), CmlLevels.MR4))
              .raised(Repeat.WITHIN_FOUR_WEEKS);
    };
  }
}
