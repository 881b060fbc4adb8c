package org.mrdmonitor.rules.criteria;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;

/**
 * Comparisons with the patient's numbers put in, as a person can recompute them.
 *
 * <p>Levels are written with up to six significant digits; a quotient is worked out from the
 * numbers as written and rounded to three, so that a hand calculation gives the last digit shown.
 * The decision itself is made in exact decimals, elsewhere.
 */
public final class Formula {

  private static final MathContext WRITTEN = new MathContext(6, RoundingMode.HALF_UP);
  private static final String SPACE = LevelText.SPACE;

  private Formula() {}

  /** {@code 0.12 % > 0.1 %}. */
  public static String above(Level level, Level threshold) {
    return percent(level) + " > " + percent(threshold);
  }

  /** {@code 0.1 % ≥ 0.1 %}. */
  public static String atLeast(Level level, Level threshold) {
    return percent(level) + " ≥ " + percent(threshold);
  }

  /** {@code 0.0021 % < 0.01 %}. */
  public static String below(Level level, Level threshold) {
    return percent(level) + " < " + percent(threshold);
  }

  /** {@code 0.0021 % ≤ 0.01 %}. */
  public static String atMost(Level level, Level threshold) {
    return percent(level) + " ≤ " + percent(threshold);
  }

  /** {@code 0.031 % ÷ 0.0021 % = 14.8 ≥ 10}. */
  public static String foldAtLeast(BigDecimal factor, Level earlier, Level later) {
    return percent(later)
        + " ÷ "
        + percent(earlier)
        + " = "
        + LevelText.number(quotient(earlier, later))
        + " ≥ "
        + LevelText.number(factor);
  }

  /** {@code 80 % ÷ 0.4 % = 200 < 1000}. */
  public static String foldBelow(BigDecimal factor, Level lower, Level higher) {
    return percent(higher)
        + " ÷ "
        + percent(lower)
        + " = "
        + LevelText.number(quotient(lower, higher))
        + " < "
        + LevelText.number(factor);
  }

  /** {@code 0.0931 ÷ 0.0312 = 2.98 ≥ 1.96}. */
  public static String quotientAtLeast(BigDecimal number, BigDecimal divisor, BigDecimal least) {
    return number.toPlainString()
        + " ÷ "
        + divisor.toPlainString()
        + " = "
        + LevelText.number(number.divide(divisor, MathContext.DECIMAL128))
        + " ≥ "
        + least.toPlainString();
  }

  /** {@code P(rising) = 0.873 ≥ 0.8}: a probability of the filter, which no hand works out. */
  public static String probabilityAtLeast(BigDecimal probability, BigDecimal least) {
    return "P(rising) = " + probability.toPlainString() + " ≥ " + least.toPlainString();
  }

  /** Both comparisons, each on its own. */
  public static String and(String one, String other) {
    return one + "; " + other;
  }

  /** The quotient of the two numbers as written. */
  static BigDecimal quotient(Level earlier, Level later) {
    return written(later).divide(written(earlier), MathContext.DECIMAL128);
  }

  /** A level in percent, {@code 0.0021 %}, with up to six significant digits. */
  public static String percent(Level level) {
    BigDecimal number = written(level).stripTrailingZeros();
    return (number.scale() < 0 ? number.setScale(0) : number).toPlainString() + SPACE + "%";
  }

  private static BigDecimal written(Level level) {
    return level.percent().round(WRITTEN);
  }
}
