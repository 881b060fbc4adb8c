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
import org.mrdmonitor.trend.FoldRise;

/**
 * ELN 2020, warning at any time: loss of major molecular response on treatment, that is more than
 * 0.1 % after 0.1 % or less.
 */
public final class LossOfMmr implements Criterion {

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-2020-loss-of-mmr",
          "Major molecular response was lost on treatment",
          Severity.WARNING,
          RuleSets.ELN_CML_2020,
          Sources.elnCml2020("table of milestones, any time"));

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
    Conclusion conclusion =
        treatment.knowing(CmlLevels.conclusion(INFO, look)).comparedWith(response.get());
    return switch (FoldRise.isAbove(CmlLevels.MMR, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion
              .by(Formula.above(look.value().lowerBound(), CmlLevels.MMR))
              .raised(Repeat.WITHIN_FOUR_WEEKS);
    };
  }
}
