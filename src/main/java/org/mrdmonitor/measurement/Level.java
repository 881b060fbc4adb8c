package org.mrdmonitor.measurement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A level of residual disease as a fraction on the assay's own scale: {@code 0.0001} is 0.01 %.
 *
 * <p>Zero is allowed only because it bounds an interval from below ("may be absent"); no
 * measurement is ever zero. Transcript ratios may exceed 1 (untreated CML: more than 100 %).
 * Decimals are exact, and equal levels are equal however many trailing zeros they were written
 * with; logarithms are doubles and serve display and fitting only, never the comparison with a
 * threshold.
 */
public record Level(BigDecimal fraction) implements Comparable<Level> {

  /** No disease; a bound, never a value. */
  public static final Level ZERO = new Level(BigDecimal.ZERO);

  public Level {
    requireNonNull(fraction, "fraction");
    if (fraction.signum() < 0) {
      throw new IllegalArgumentException("A level (%s) is not below zero.".formatted(fraction));
    }
    fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
  }

  /** A level from a fraction written in decimals, {@code "0.0001"} or {@code "1E-4"}. */
  public static Level ofFraction(String fraction) {
    return new Level(new BigDecimal(fraction));
  }

  /** A level from a percentage written in decimals: {@code "0.01"} is the fraction 0.0001. */
  public static Level ofPercent(String percent) {
    return new Level(new BigDecimal(percent).movePointLeft(2));
  }

  /**
   * The smallest level an ideal test of so many copies or cells can show: {@code events / total},
   * 34 digits.
   */
  public static Level ofRatio(long events, long total) {
    if (total <= 0) {
      throw new IllegalArgumentException("A ratio needs a positive total (%d).".formatted(total));
    }
    return new Level(
        BigDecimal.valueOf(events).divide(BigDecimal.valueOf(total), MathContext.DECIMAL128));
  }

  public BigDecimal percent() {
    return fraction.movePointRight(2);
  }

  /**
   * The decimal logarithm of the fraction, for display and fitting; minus infinity for {@link
   * #ZERO}.
   */
  public double log10() {
    if (isZero()) {
      return Double.NEGATIVE_INFINITY;
    }
    int magnitude = fraction.precision() - fraction.scale();
    return Math.log10(fraction.scaleByPowerOfTen(-magnitude).doubleValue()) + magnitude;
  }

  public Level times(BigDecimal factor) {
    return new Level(fraction.multiply(factor));
  }

  public boolean isZero() {
    return fraction.signum() == 0;
  }

  public boolean isAbove(Level other) {
    return compareTo(other) > 0;
  }

  public boolean isAtLeast(Level other) {
    return compareTo(other) >= 0;
  }

  public static Level max(Level one, Level other) {
    return one.isAtLeast(other) ? one : other;
  }

  public static Level min(Level one, Level other) {
    return one.isAbove(other) ? other : one;
  }

  @Override
  public int compareTo(Level other) {
    return fraction.compareTo(other.fraction);
  }

  /** The plain fraction, for messages to engineers; pages print levels through their formatter. */
  @Override
  public String toString() {
    return fraction.toPlainString();
  }
}
