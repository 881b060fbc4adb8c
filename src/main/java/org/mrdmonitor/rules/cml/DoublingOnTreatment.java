package org.mrdmonitor.rules.cml;

import java.math.BigDecimal;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * A doubling time on treatment as short as in blast crisis or after interruption (6.1 to 17.6 days,
 * Branford 2012), over a rise of at least fivefold. In chronic phase it points to treatment not
 * taken.
 */
public final class DoublingOnTreatment implements Criterion {

  private static final BigDecimal LIMIT = new BigDecimal("17.6");

  /** Between two results a change below it is within noise (Branford 2008). */
  private static final BigDecimal FIVEFOLD = BigDecimal.valueOf(5);

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-doubling-time",
          "BCR::ABL1 doubles in less than 17.6 days on treatment",
          Severity.WARNING,
          RuleSets.CML_KINETICS,
          Sources.branford2012("abstract, doubling times by cause"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    if (!treatment.taken()) {
      return Outcome.NOT_RAISED;
    }
    if (look.result().detected() && !look.value().quantified()) {
      return look.previous()
          .map(p -> CmlLevels.conclusion(INFO, look).comparedWith(p).cannotTell("cannot-tell"))
          .orElse(Outcome.NOT_RAISED);
    }
    return RisingPair.latest(look)
        .filter(m -> FoldRise.ofAtLeast(FIVEFOLD, m.value(), look.value()) == Certainty.CERTAIN)
        .map(earlier -> fast(look, earlier))
        .orElse(Outcome.NOT_RAISED);
  }

  private static Outcome fast(Look look, Measurement earlier) {
    DoublingTime time = DoublingTime.between(earlier, look.result(), look.daysSince(earlier));
    return time.days().compareTo(LIMIT) < 0
        ? CmlLevels.conclusion(INFO, look)
            .comparedWith(earlier)
            .by(
                Formula.and(
                    Formula.foldAtLeast(
                        FIVEFOLD, earlier.value().upperBound(), look.value().lowerBound()),
                    time.formulaBelow(LIMIT)))
            .raised(INFO.severity(), Repeat.WITHIN_FOUR_WEEKS, "raised", time.text())
        : Outcome.NOT_RAISED;
  }
}
