package org.mrdmonitor.trend;

import org.apache.commons.numbers.gamma.ErfDifference;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * The log probability that a standard normal deviate lies in an interval, safe however far in a
 * tail the interval lies.
 *
 * <p>Tails are computed by the scaled complementary error function, so nothing underflows and no
 * two numbers near 1 are subtracted: {@code log Φ(z) = log(erfcx(-z/√2)/2) - z²/2}.
 */
final class NormalInterval {

  private static final double SQRT_2 = Math.sqrt(2);
  private static final double HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);
  private static final double SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);

  private NormalInterval() {}

  /** The log density at z. */
  static double logDensity(double z) {
    return -0.5 * z * z - HALF_LOG_2PI;
  }

  /** log Φ(z): minus infinity at minus infinity, 0 at plus infinity. */
  static double logBelow(double z) {
    if (z == Double.NEGATIVE_INFINITY) {
      return z;
    }
    if (z > 0) {
      return Math.log1p(-0.5 * Erfcx.value(z / SQRT_2) * Math.exp(-0.5 * z * z));
    }
    return Math.log(0.5 * Erfcx.value(-z / SQRT_2)) - 0.5 * z * z;
  }

  /** {@code φ(z)/Φ(z)}, the slope of log Φ. */
  static double hazardBelow(double z) {
    if (z > 0) {
      return Math.exp(logDensity(z) - logBelow(z));
    }
    return SQRT_2_OVER_PI / Erfcx.value(-z / SQRT_2);
  }

  /** log(Φ(upper) - Φ(lower)) for {@code lower < upper}; either may be infinite. */
  static double logBetween(double lower, double upper) {
    if (upper <= 0) {
      return logDifference(logBelow(upper), logBelow(lower));
    }
    if (lower >= 0) {
      return logDifference(logBelow(-lower), logBelow(-upper));
    }
    return Math.log(0.5 * ErfDifference.value(lower / SQRT_2, upper / SQRT_2));
  }

  /** log(exp(larger) - exp(smaller)). */
  private static double logDifference(double larger, double smaller) {
    return larger + Math.log(-Math.expm1(smaller - larger));
  }
}
