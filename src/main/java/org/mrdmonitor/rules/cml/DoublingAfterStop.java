package org.mrdmonitor.rules.cml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * Doubling time of less than 12.75 days in the first three months after treatment ended, from which
 * 92 % of patients lost MMR within a year (Br J Haematol 2021; measured there at two months).
 */
public final class DoublingAfterStop implements Criterion {

  private static final BigDecimal LIMIT = new BigDecimal("12.75");
  private static final int MONTHS = 3;

  private static final RuleInfo INFO =
      CmlLevels.rule(
          "cml-tfr-doubling-time",
          "BCR::ABL1 doubles in less than 12.75 days after treatment ended",
          Severity.WARNING,
          RuleSets.CML_KINETICS,
          Sources.bjh2021("abstract, doubling time at two months"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    Optional<LocalDate> off = treatment.offSince();
    if (!treatment.off()
        || off.isEmpty()
        || look.day().isAfter(off.get().plusMonths(MONTHS))
        || !look.value().quantified()) {
      return Outcome.NOT_RAISED;
    }
    return RisingPair.latest(look)
        .map(earlier -> judge(look, treatment, earlier))
        .orElseGet(() -> fromNothing(look, treatment));
  }

  private static Outcome judge(Look look, KinaseInhibitor treatment, Measurement earlier) {
    DoublingTime time = DoublingTime.between(earlier, look.result(), look.daysSince(earlier));
    return time.days().compareTo(LIMIT) < 0
        ? treatment
            .knowing(CmlLevels.conclusion(INFO, look))
            .comparedWith(earlier)
            .by(time.formulaBelow(LIMIT))
            .raised(INFO.severity(), Repeat.NOT_NEEDED, "raised", time.text())
        : Outcome.NOT_RAISED;
  }

  /** A first number after non-detects has no doubling time. */
  private static Outcome fromNothing(Look look, KinaseInhibitor treatment) {
    return look.previous()
        .filter(p -> !p.value().quantified())
        .map(
            p ->
                treatment
                    .knowing(CmlLevels.conclusion(INFO, look))
                    .comparedWith(p)
                    .cannotTell("cannot-tell"))
        .orElse(Outcome.NOT_RAISED);
  }
}
