package org.mrdmonitor.rules.cml;

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
 * Loss of major molecular response after treatment ended, by a single value above 0.1 %: the
 * convention of most trials of treatment-free remission.
 */
public final class LossOfMmrAfterStop implements Criterion {

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-tfr-loss-of-mmr",
          "Major molecular response was lost after treatment ended",
          Severity.POSSIBLE_MOLECULAR_RELAPSE,
          RuleSets.TFR_SINGLE,
          Sources.stop2g("abstract, definition of molecular relapse"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    if (!treatment.off()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = treatment.knowing(CmlLevels.conclusion(INFO, look));
    return switch (FoldRise.isAbove(CmlLevels.MMR, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion
              .by(Formula.above(look.value().lowerBound(), CmlLevels.MMR))
              .raised(Repeat.NOT_NEEDED);
    };
  }
}
