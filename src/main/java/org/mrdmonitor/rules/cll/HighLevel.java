package org.mrdmonitor.rules.cll;

import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.EventKind;
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
 * A convention of trials in CLL: 1 % or more again, after a lower level. Doubtful, and off unless a
 * centre chooses it.
 */
public final class HighLevel implements Criterion {

  private static final RuleInfo INFO =
      Cll.rule(
          "cll-high-level",
          "MRD is 1 % or more after a lower level",
          Severity.WARNING,
          RuleSets.DOUBTFUL,
          Sources.cllConventions("high-positive, 1 % or more in two samples"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    Optional<Measurement> lower =
        look.earlier().stream()
            .filter(m -> Cll.HIGH.isAbove(m.value().upperBound()))
            .reduce((earlier, later) -> later);
    if (lower.isEmpty() || look.course().firstOf(EventKind.THERAPY).isEmpty()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = Conclusion.of(INFO, look).comparedWith(lower.get());
    return switch (FoldRise.isAtLeast(Cll.HIGH, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion
              .by(Formula.atLeast(look.value().lowerBound(), Cll.HIGH))
              .raised(Repeat.within(92));
    };
  }
}
