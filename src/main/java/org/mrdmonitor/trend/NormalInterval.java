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
  private static final double ONE_OVER_SQRT_2PI = 1 / Math.sqrt(2 * Math.PI);
  private static final double SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);

  private NormalInterval() {}

  /** The log density at z. */
  static double logDensity(double z) {
    return -0.5 * z * z - HALF_LOG_2PI;
  }

  /** log Φ(z): minus infinity at minus infinity, 0 at plus infinity. */
  static double logBelow(double z) {
    return z == Double.NEGATIVE_INFINITY ? z : below(z).log();
  }

  /** log Φ(z) at a finite z, with its slope. */
  static Below below(double z) {
    double scaled = Erfcx.value(Math.abs(z) / SQRT_2);
    if (z <= 0) {
      return new Below(Math.log(0.5 * scaled) - 0.5 * z * z, SQRT_2_OVER_PI / scaled);
    }
    double bell = Math.exp(-0.5 * z * z);
    double above = 0.5 * scaled * bell;
    return new Below(Math.log1p(-above), ONE_OVER_SQRT_2PI * bell / (1 - above));
  }

  /**
   * log Φ and its derivative {@code φ/Φ}.
   *
   * @param slope the inverse Mills ratio
   */
  record Below(double log, double slope) {}

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
