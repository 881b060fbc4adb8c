package org.mrdmonitor.rules.cml;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * Above 10 % at three months with a halving time from baseline of 76 days or more: overall survival
 * at four years was 58 % against 95 % with a shorter one (Branford 2014).
 */
public final class SlowHalving implements Criterion {

  private static final BigDecimal LIMIT = BigDecimal.valueOf(76);

  /** A baseline is taken within a month before or two weeks after the start of treatment. */
  private static final int BASELINE_BEFORE = 31;

  private static final int BASELINE_AFTER = 14;

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-slow-halving",
          "BCR::ABL1 halved in 76 days or more up to three months of treatment",
          Severity.WARNING,
          RuleSets.CML_KINETICS,
          Sources.branford2014("abstract, halving time"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    if (!treatment.taken()
        || MilestoneWindow.THREE_MONTHS
            .sample(look, treatment.lineSince())
            .filter(look.result()::equals)
            .isEmpty()
        || FoldRise.isAbove(CmlLevels.TEN_PERCENT, look.value()) == Certainty.EXCLUDED) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = CmlLevels.conclusion(INFO, look);
    return baseline(look, treatment.lineSince())
        .filter(b -> look.value().quantified())
        .map(b -> halved(look, b, conclusion.comparedWith(b)))
        .orElseGet(() -> conclusion.cannotTell("cannot-tell"));
  }

  private static Outcome halved(Look look, Measurement baseline, Conclusion conclusion) {
    if (look.value().lowerBound().isAtLeast(baseline.value().lowerBound())) {
      return conclusion
          .by(Formula.atLeast(look.value().lowerBound(), baseline.value().lowerBound()))
          .raised(INFO.severity(), Repeat.NOT_NEEDED, "raised-not-halving");
    }
    DoublingTime fall = DoublingTime.between(look.result(), baseline, look.daysSince(baseline));
    return fall.days().compareTo(LIMIT) >= 0
        ? conclusion
            .by(fall.formulaAtLeast(LIMIT))
            .raised(INFO.severity(), Repeat.NOT_NEEDED, "raised", fall.text())
        : Outcome.NOT_RAISED;
  }

  private static Optional<Measurement> baseline(Look look, LocalDate start) {
    return look.comparable().stream()
        .filter(m -> m.value().quantified())
        .filter(m -> !m.sampledOn().isBefore(start.minusDays(BASELINE_BEFORE)))
        .filter(m -> !m.sampledOn().isAfter(start.plusDays(BASELINE_AFTER)))
        .findFirst();
  }
}
