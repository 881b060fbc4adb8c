package org.mrdmonitor.rules.all;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
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
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * MRD positive again after a negative: not quantifiable is watched, quantifiable is a warning (Raff
 * 2007: 61 % relapsed after any conversion, nearly all after a quantifiable one, with a median of
 * 9.5 and 4.1 months).
 */
public final class PositiveAgain implements Criterion {

  private static final RuleInfo INFO =
      All.rule(
          "all-positive-again",
          "MRD is positive again after a negative sample",
          Severity.WARNING,
          Set.of(RuleSets.ALL_ADULT),
          Sources.raff2007("abstract, conversion to MRD positivity"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.remission() == Remission.LOST
        || Remission.isBlastCount(look.result())
        || look.result().provesNegative()) {
      return Outcome.NOT_RAISED;
    }
    return bestNegative(look).map(n -> after(look, n)).orElse(Outcome.NOT_RAISED);
  }

  private static Outcome after(Look look, Measurement negative) {
    Conclusion conclusion = All.conclusion(INFO, look).comparedWith(negative);
    if (!look.result().detected()) {
      return conclusion.cannotTell("cannot-tell");
    }
    if (!look.value().quantified()) {
      return conclusion.raised(
          Severity.WATCH, Repeat.WITHIN_FOUR_WEEKS, "raised-below-quantification");
    }
    return look.value().lowerBound().isAbove(negative.value().upperBound())
        ? conclusion
            .by(Formula.above(look.value().lowerBound(), negative.value().upperBound()))
            .raised(Repeat.WITHIN_FOUR_WEEKS)
        : conclusion.cannotTell("cannot-tell-sensitivity");
  }

  private static Optional<Measurement> bestNegative(Look look) {
    return look.ofSameOrDeeperSpecimen().stream()
        .filter(Measurement::provesNegative)
        .min(
            Comparator.comparing((Measurement m) -> m.value().upperBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }
}
