package org.mrdmonitor.rules.aml;

import java.util.List;
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
import org.mrdmonitor.rules.criteria.Phase;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * ELN 2018, molecular persistence at low copy number: after treatment, in remission, positive below
 * 2 % in this and in the sample before, with a change of less than one log10 between them.
 */
public final class MolecularPersistence2018 implements Criterion {

  private static final RuleInfo INFO =
      Aml.rule(
          "aml-2018-molecular-persistence",
          "MRD persists at a low level after treatment",
          Severity.INFORMATION,
          RuleSets.ELN_AML_2018,
          Aml.TRANSCRIPTS,
          Sources.elnAml2018("definition of molecular persistence at low copy number"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    Phase phase = Phase.of(look);
    if (look.remission() == Remission.LOST
        || phase == Phase.DURING_TREATMENT
        || !isLow(look.result())
        || Positivity.bestNegative(look).isPresent()) {
      return Outcome.NOT_RAISED;
    }
    return before(look)
        .filter(MolecularPersistence2018::isLow)
        .map(previous -> stable(look, previous))
        .orElse(Outcome.NOT_RAISED);
  }

  private static Outcome stable(Look look, Measurement previous) {
    Conclusion conclusion =
        CoreBindingFactor.knowing(look, Conclusion.of(INFO, look)).comparedWith(previous);
    Certainty rise = FoldRise.ofAtLeast(OneLog.TENFOLD, previous.value(), look.value());
    Certainty fall = FoldRise.ofAtLeast(OneLog.TENFOLD, look.value(), previous.value());
    if (rise == Certainty.CERTAIN || fall == Certainty.CERTAIN) {
      return Outcome.NOT_RAISED;
    }
    if (rise == Certainty.POSSIBLE || fall == Certainty.POSSIBLE) {
      return conclusion.cannotTell("cannot-tell");
    }
    return conclusion
        .by(Formula.below(look.value().upperBound(), OneLog.LOW_LEVEL))
        .raised(Repeat.NOT_NEEDED);
  }

  private static boolean isLow(Measurement measurement) {
    return measurement.detected() && OneLog.LOW_LEVEL.isAbove(measurement.value().upperBound());
  }

  private static Optional<Measurement> before(Look look) {
    List<Measurement> comparable = look.comparable();
    return comparable.isEmpty()
        ? Optional.empty()
        : Optional.of(comparable.get(comparable.size() - 1));
  }
}
