package org.mrdmonitor.rules.cml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.criteria.Formula;

/**
 * The doubling time between two quantified results, {@code days · log10 2 ÷ log10(later ÷
 * earlier)}. Given the later result first, it is the halving time.
 *
 * <p>Branford et al. (Blood 2012;119:4264) and the 2021 study in Br J Haematol both measure growth
 * so; the latter's abstract divides the fold change by the days, which only makes sense with the
 * logarithm of the fold change.
 *
 * @param days rounded to three significant digits, as shown and as compared
 */
record DoublingTime(long interval, Measurement earlier, Measurement later, BigDecimal days) {

  static DoublingTime between(Measurement earlier, Measurement later, long interval) {
    double logs = later.value().lowerBound().log10() - earlier.value().lowerBound().log10();
    return new DoublingTime(
        interval,
        earlier,
        later,
        BigDecimal.valueOf(interval * Math.log10(2) / logs)
            .round(new MathContext(3, RoundingMode.HALF_UP)));
  }

  /** {@code 27 d × log10 2 ÷ log10(59.216 % ÷ 2.819 %) = 6.15 d < 12.75 d}. */
  String formulaBelow(BigDecimal limit) {
    return written() + " < " + limit.toPlainString() + LevelText.SPACE + "d";
  }

  /** {@code 91 d × log10 2 ÷ log10(60 % ÷ 30 %) = 91 d ≥ 76 d}. */
  String formulaAtLeast(BigDecimal limit) {
    return written() + " ≥ " + limit.toPlainString() + LevelText.SPACE + "d";
  }

  private String written() {
    return interval
        + LevelText.SPACE
        + "d × log10 2 ÷ log10("
        + Formula.percent(later.value().lowerBound())
        + " ÷ "
        + Formula.percent(earlier.value().lowerBound())
        + ") = "
        + text();
  }

  /** {@code 6.15 d}. */
  String text() {
    return LevelText.number(days) + LevelText.SPACE + "d";
  }
}
