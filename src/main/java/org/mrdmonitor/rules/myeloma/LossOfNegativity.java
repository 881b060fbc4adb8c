package org.mrdmonitor.rules.myeloma;

import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * IMWG 2016, relapse from MRD negative, as far as marrow shows it: loss of the MRD-negative state
 * by next-generation flow or sequencing. The positive must exceed the sensitivity of the negative.
 */
public final class LossOfNegativity implements Criterion {

  private static final RuleInfo INFO =
      Myeloma.rule(
          "myeloma-loss-of-negativity",
          "MRD negativity in marrow was lost",
          Severity.POSSIBLE_MOLECULAR_RELAPSE,
          Sources.imwg2016(
              "relapse from MRD negative, loss of the MRD-negative state",
              Citation.Reading.FROM_MEMORY));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (!Myeloma.isJudged(look.result()) || look.value().notDetected()) {
      return Outcome.NOT_RAISED;
    }
    return Myeloma.latestNegative(look).map(n -> after(look, n)).orElse(Outcome.NOT_RAISED);
  }

  private static Outcome after(Look look, Measurement negative) {
    Conclusion conclusion = Conclusion.of(INFO, look).comparedWith(negative);
    boolean exceeds = look.value().lowerBound().isAbove(negative.value().upperBound());
    return look.result().detected() && exceeds
        ? conclusion
            .by(Formula.above(look.value().lowerBound(), negative.value().upperBound()))
            .raised(Repeat.NOT_NEEDED)
        : conclusion.cannotTell("cannot-tell");
  }
}
