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
 * ELN 2020, milestone at three months: more than 10 % is a warning, and a failure if a second
 * sample one to three months later shows it too.
 */
public final class ThreeMonthMilestone implements Criterion {

  /** A second sample earlier than this does not count as the one of "within 1 to 3 months". */
  private static final int EARLIEST_REPEAT_DAYS = 28;

  private static final Repeat WITHIN_THREE_MONTHS = Repeat.within(92);

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-2020-milestone-3-months",
          "BCR::ABL1 was above 10 % at three months of treatment",
          Severity.POSSIBLE_RELAPSE_OR_FAILURE,
          RuleSets.ELN_CML_2020,
          Sources.elnCml2020("table of milestones, 3 months"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    if (!treatment.taken()) {
      return Outcome.NOT_RAISED;
    }
    Optional<Measurement> sample = MilestoneWindow.THREE_MONTHS.sample(look, treatment.lineSince());
    return sample
        .filter(s -> above(s) == Certainty.CERTAIN)
        .map(s -> since(look, s))
        .orElse(Outcome.NOT_RAISED);
  }

  private static Outcome since(Look look, Measurement sample) {
    Conclusion conclusion = CmlLevels.conclusion(INFO, look);
    if (sample.sampledOn().equals(look.day())) {
      return conclusion
          .by(Formula.above(sample.value().lowerBound(), CmlLevels.TEN_PERCENT))
          .raised(Severity.WARNING, WITHIN_THREE_MONTHS, "raised");
    }
    if (look.reachedSince(sample, CmlLevels.TEN_PERCENT)) {
      return Outcome.NOT_RAISED;
    }
    Conclusion compared = conclusion.comparedWith(sample);
    return switch (above(look.result())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> compared.cannotTell("cannot-tell");
      case CERTAIN -> again(look, sample, compared);
    };
  }

  private static Outcome again(Look look, Measurement sample, Conclusion conclusion) {
    Conclusion both =
        conclusion.by(
            Formula.and(
                Formula.above(sample.value().lowerBound(), CmlLevels.TEN_PERCENT),
                Formula.above(look.value().lowerBound(), CmlLevels.TEN_PERCENT)));
    return look.daysSince(sample) >= EARLIEST_REPEAT_DAYS
        ? both.raised(INFO.severity(), Repeat.NOT_NEEDED, "raised-again")
        : both.raised(Severity.WARNING, WITHIN_THREE_MONTHS, "raised");
  }

  private static Certainty above(Measurement measurement) {
    return FoldRise.isAbove(CmlLevels.TEN_PERCENT, measurement.value());
  }
}
