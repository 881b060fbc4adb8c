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
 * ELN 2020, failure at any time: more than 1 % on treatment.
 *
 * <p>"Any time" begins once 1 % was reached, or with the end of the twelve-month window in a
 * patient who never reached it: that is primary resistance and never called a relapse.
 */
public final class FailureAtAnyTime implements Criterion {

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-2020-failure",
          "BCR::ABL1 is above 1 % on treatment",
          Severity.POSSIBLE_RELAPSE_OR_FAILURE,
          RuleSets.ELN_CML_2020,
          Sources.elnCml2020("table of milestones, any time"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    if (treatment.off()) {
      return Outcome.NOT_RAISED;
    }
    Optional<Measurement> response =
        look.lastAtOrBelow(CmlLevels.ONE_PERCENT)
            .filter(m -> !m.sampledOn().isBefore(treatment.exposedSince()));
    if (response.isPresent()) {
      return above(look, treatment, "raised", response.get());
    }
    boolean late =
        treatment.taken()
            && look.day().isAfter(MilestoneWindow.TWELVE_MONTHS.closes(treatment.lineSince()));
    return late ? above(look, treatment, "raised-never-reached") : Outcome.NOT_RAISED;
  }

  private static Outcome above(
      Look look, KinaseInhibitor treatment, String variant, Measurement... response) {
    Certainty above = FoldRise.isAbove(CmlLevels.ONE_PERCENT, look.value());
    if (above == Certainty.EXCLUDED) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion =
        treatment.knowing(CmlLevels.conclusion(INFO, look)).comparedWith(response);
    return above == Certainty.POSSIBLE
        ? conclusion.cannotTell("cannot-tell")
        : conclusion
            .by(Formula.above(look.value().lowerBound(), CmlLevels.ONE_PERCENT))
            .raised(INFO.severity(), Repeat.WITHIN_FOUR_WEEKS, variant);
  }
}
