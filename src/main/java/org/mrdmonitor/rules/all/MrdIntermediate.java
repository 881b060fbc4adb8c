package org.mrdmonitor.rules.all;

import java.util.Set;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * MRD intermediate of adults, in haematological remission: positive below 0.01 %, positive and not
 * quantifiable, or negative with too little sensitivity. Neither a response nor a failure.
 */
public final class MrdIntermediate implements Criterion {

  private static final RuleInfo INFO =
      All.rule(
          "all-mrd-intermediate",
          "MRD is neither a response nor a failure",
          Severity.INFORMATION,
          Set.of(RuleSets.ALL_ADULT),
          Sources.ashEducation2021("table 1, MRD intermediate"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.remission() != Remission.PRESENT || Remission.isBlastCount(look.result())) {
      return Outcome.NOT_RAISED;
    }
    Certainty failure = FoldRise.isAtLeast(All.ONE_IN_TEN_THOUSAND, look.value());
    boolean complete = look.result().value().notDetected() && All.isResponse(look.result());
    if (failure == Certainty.CERTAIN || complete) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = All.conclusion(INFO, look);
    return look.value().notDetected()
        ? conclusion.raised(Severity.INFORMATION, Repeat.NOT_NEEDED, "raised-insensitive")
        : detectedOrNot(look, conclusion);
  }

  private static Outcome detectedOrNot(Look look, Conclusion conclusion) {
    return look.result().detected() && !look.value().upperBound().isAbove(All.ONE_IN_TEN_THOUSAND)
        ? conclusion.raised(Repeat.NOT_NEEDED)
        : conclusion.cannotTell("cannot-tell");
  }
}
