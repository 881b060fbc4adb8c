package org.mrdmonitor.rules.all;

import java.util.Set;
import org.mrdmonitor.measurement.Level;
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
import org.mrdmonitor.rules.criteria.SecondSample;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * MRD relapse of adults: MRD of 1E-4 or more again after an MRD response, still in haematological
 * remission (GMALL 2012 molecular relapse, ELN 2024).
 */
public final class MrdRelapse implements Criterion {

  private static final RuleInfo INFO =
      All.rule(
              "all-mrd-relapse",
              "MRD is back at 0.01 % or more after a response",
              Severity.POSSIBLE_MOLECULAR_RELAPSE,
              Set.of(RuleSets.ALL_ADULT, RuleSets.GMALL_2012),
              Sources.elnAll2024("definition of MRD relapse"),
              Sources.gmall2012("definition of molecular relapse"))
          .inVersion(2);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return SecondSample.decides(look, MrdRelapse::first);
  }

  private static Outcome first(Look look) {
    Certainty reached = FoldRise.isAtLeast(All.ONE_IN_TEN_THOUSAND, look.value());
    if (look.remission() == Remission.LOST
        || Remission.isBlastCount(look.result())
        || reached == Certainty.EXCLUDED
        || All.isResponse(look.result())) {
      return Outcome.NOT_RAISED;
    }
    return All.response(look)
        .map(response -> after(look, reached, response))
        .orElse(Outcome.NOT_RAISED);
  }

  private static Outcome after(Look look, Certainty reached, Measurement response) {
    Conclusion conclusion = All.conclusion(INFO, look).comparedWith(response);
    Level lower = look.value().lowerBound();
    if (reached == Certainty.POSSIBLE || !lower.isAbove(response.value().upperBound())) {
      return conclusion.cannotTell("cannot-tell");
    }
    return conclusion
        .by(Formula.atLeast(lower, All.ONE_IN_TEN_THOUSAND))
        .raised(Repeat.WITHIN_FOUR_WEEKS);
  }
}
