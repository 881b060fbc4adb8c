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
 * ELN 2013, confirmed loss of major molecular response on treatment: two consecutive tests above
 * 0.1 %, one of them 1 % or more. The first of the two is a warning that wants the second.
 */
public final class ConfirmedLossOfMmr2013 implements Criterion {

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-2013-confirmed-loss-of-mmr",
          "Major molecular response was lost in two consecutive samples, one of them 1 % or more",
          Severity.POSSIBLE_RELAPSE_OR_FAILURE,
          RuleSets.ELN_CML_2013,
          Sources.elnCml2013("note on confirmed loss of MMR"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    Optional<Measurement> response =
        look.lastAtOrBelow(CmlLevels.MMR)
            .filter(m -> !m.sampledOn().isBefore(treatment.exposedSince()));
    if (treatment.off() || response.isEmpty()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = treatment.knowing(CmlLevels.conclusion(INFO, look));
    return switch (lost(look.result())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.comparedWith(response.get()).cannotTell("cannot-tell");
      case CERTAIN -> firstOrSecond(look, conclusion, response.get());
    };
  }

  private static Outcome firstOrSecond(Look look, Conclusion conclusion, Measurement response) {
    Optional<Measurement> before = look.previous().filter(p -> lost(p) == Certainty.CERTAIN);
    String now = Formula.above(look.value().lowerBound(), CmlLevels.MMR);
    return before
        .filter(p -> reachesOne(p) || reachesOne(look.result()))
        .map(
            p ->
                conclusion
                    .comparedWith(p)
                    .by(Formula.and(Formula.above(p.value().lowerBound(), CmlLevels.MMR), now))
                    .raised(Repeat.NOT_NEEDED))
        .orElseGet(
            () ->
                conclusion
                    .comparedWith(response)
                    .by(now)
                    .raised(Severity.WARNING, Repeat.WITHIN_FOUR_WEEKS, "raised-once"));
  }

  private static Certainty lost(Measurement measurement) {
    return FoldRise.isAbove(CmlLevels.MMR, measurement.value());
  }

  private static boolean reachesOne(Measurement measurement) {
    return measurement.value().lowerBound().isAtLeast(CmlLevels.ONE_PERCENT);
  }
}
