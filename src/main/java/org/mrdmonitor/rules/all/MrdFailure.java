package org.mrdmonitor.rules.all;

import java.util.Set;
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
import org.mrdmonitor.trend.FoldRise;

/**
 * MRD failure of adults: 0.01 % or more in haematological remission, in a patient who had no MRD
 * response before. After a response the same level is a possible MRD relapse, another rule's.
 */
public final class MrdFailure implements Criterion {

  private static final RuleInfo INFO =
      All.rule(
          "all-mrd-failure",
          "MRD is 0.01 % or more in remission without a response before",
          Severity.WARNING,
          Set.of(RuleSets.ALL_ADULT),
          Sources.ashEducation2021("table 1, MRD failure"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.remission() != Remission.PRESENT
        || Remission.isBlastCount(look.result())
        || look.result().provesNegative()
        || All.response(look).isPresent()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = All.conclusion(INFO, look);
    return switch (FoldRise.isAtLeast(All.ONE_IN_TEN_THOUSAND, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion
              .by(Formula.atLeast(look.value().lowerBound(), All.ONE_IN_TEN_THOUSAND))
              .raised(Repeat.NOT_NEEDED);
    };
  }
}
