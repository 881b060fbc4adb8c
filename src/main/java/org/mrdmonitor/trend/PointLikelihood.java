package org.mrdmonitor.trend;

/**
 * The log likelihood of one point and its first and second derivatives, in the parameters in which
 * it is concave: the standardised line {@code η = μ/σ} and the precision {@code γ = 1/σ}.
 *
 * <p>With {@code z = γ·y - η} a quantified level contributes {@code log φ(z) + log γ}, a limit
 * {@code log Φ(z)} or {@code log Φ(-z)}, an interval {@code log(Φ(z₂) - Φ(z₁))}. Each is concave in
 * (η, γ) jointly (Olsen, Econometrica 1978;46:1211; Burridge, J R Stat Soc B 1981;43:41), so a sum
 * of them has at most one maximum.
 */
record PointLikelihood(
    double value,
    double byLine,
    double byPrecision,
    double byLineTwice,
    double byLineAndPrecision,
    double byPrecisionTwice) {

  /** Below this width of an interval, in standard deviations, differences of densities cancel. */
  private static final double NARROW = 0.1;

  static PointLikelihood of(double lower, double upper, double line, double precision) {
    if (lower == upper) {
      return quantified(lower, line, precision);
    }
    if (Double.isInfinite(lower)) {
      return below(upper, line, precision);
    }
    if (Double.isInfinite(upper)) {
      return above(lower, line, precision);
    }
    return (upper - lower) * precision < NARROW
        ? narrow(lower, upper, line, precision)
        : between(lower, upper, line, precision);
  }

  private static PointLikelihood quantified(double y, double line, double precision) {
    double z = precision * y - line;
    return new PointLikelihood(
        NormalInterval.logDensity(z) + Math.log(precision),
        z,
        1 / precision - z * y,
        -1,
        y,
        -1 / (precision * precision) - y * y);
  }

  private static PointLikelihood below(double limit, double line, double precision) {
    double z = precision * limit - line;
    NormalInterval.Below below = NormalInterval.below(z);
    double hazard = below.slope();
    double second = -hazard * (z + hazard);
    return new PointLikelihood(
        below.log(), -hazard, hazard * limit, second, -second * limit, second * limit * limit);
  }

  private static PointLikelihood above(double limit, double line, double precision) {
    return below(-limit, -line, precision).mirrored();
  }

  private PointLikelihood mirrored() {
    return new PointLikelihood(
        value, -byLine, byPrecision, byLineTwice, -byLineAndPrecision, byPrecisionTwice);
  }

  private static PointLikelihood between(
      double lower, double upper, double line, double precision) {
    double low = precision * lower - line;
    double high = precision * upper - line;
    double log = NormalInterval.logBetween(low, high);
    double atLow = Math.exp(NormalInterval.logDensity(low) - log);
    double atHigh = Math.exp(NormalInterval.logDensity(high) - log);
    double lowTwice = atLow * (low - atLow);
    double highTwice = -atHigh * (high + atHigh);
    double both = atLow * atHigh;
    return new PointLikelihood(
        log,
        atLow - atHigh,
        atHigh * upper - atLow * lower,
        lowTwice + 2 * both + highTwice,
        -(lowTwice * lower + both * (lower + upper) + highTwice * upper),
        lowTwice * lower * lower + 2 * both * lower * upper + highTwice * upper * upper);
  }

  /**
   * By the moments of the level within its interval, from quadrature: the score is the mean score,
   * the curvature the mean curvature plus the variance of the score (Louis, J R Stat Soc B
   * 1982;44:226), which loses no digits however narrow the interval.
   */
  private static PointLikelihood narrow(double lower, double upper, double line, double precision) {
    IntervalMoments m = IntervalMoments.of(lower, upper, line, precision);
    return new PointLikelihood(
        m.logProbability(),
        m.meanZ(),
        1 / precision - m.meanZy(),
        -1 + m.varianceZ(),
        m.meanY() - m.covarianceZZy(),
        -1 / (precision * precision) - m.meanYy() + m.varianceZy());
  }
}
