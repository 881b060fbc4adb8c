package org.mrdmonitor.rules.cll;

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
 * MRD recurrence in CLL: more than 0.01 % after undetectable MRD (below 0.01 %). It is no iwCLL
 * progression, and no consensus exists on what follows from MRD alone.
 */
public final class Recurrence implements Criterion {

  private static final RuleInfo INFO =
      Cll.rule(
          "cll-recurrence",
          "MRD is above 0.01 % again after undetectable MRD",
          Severity.WARNING,
          RuleSets.CLL_2021,
          Sources.flair("MRD relapse in blood; definition of uMRD4"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return undetectable(look).map(before -> after(look, before)).orElse(Outcome.NOT_RAISED);
  }

  private static Outcome after(Look look, Measurement before) {
    Conclusion conclusion = Conclusion.of(INFO, look).comparedWith(before);
    return switch (FoldRise.isAbove(Cll.UNDETECTABLE_BELOW, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion
              .by(Formula.above(look.value().lowerBound(), Cll.UNDETECTABLE_BELOW))
              .raised(Repeat.within(92));
    };
  }

  /** Not detected with a sensitivity of 1E-4 or better, or a level surely below 1E-4. */
  private static Optional<Measurement> undetectable(Look look) {
    return look.earlier().stream()
        .filter(
            m ->
                m.provesNegative()
                    ? !m.value().upperBound().isAbove(Cll.UNDETECTABLE_BELOW)
                    : Cll.UNDETECTABLE_BELOW.isAbove(m.value().upperBound()))
        .reduce((earlier, later) -> later);
  }
}
