package org.mrdmonitor.trend;

/**
 * One measurement as a fit sees it: the day, the interval of log10 level, and the standard
 * deviation of one measurement on that scale.
 *
 * @param day days since the origin of the fit
 * @param lower log10 of the lower bound of the level; minus infinity where disease may be absent
 *     (left-censored)
 * @param upper log10 of the upper bound; plus infinity above an assay's range (right-censored);
 *     equal to {@code lower} for a quantified level
 * @param sd standard deviation in log10, above zero; ignored where the fit estimates one common
 *     deviation
 */
public record TrendPoint(double day, double lower, double upper, double sd) {

  public TrendPoint {
    if (!Double.isFinite(day)
        || !(sd > 0)
        || !(lower <= upper)
        || (Double.isInfinite(lower) && lower == upper)) {
      throw new IllegalArgumentException(
          "Not a point of a trend: day %s, [%s, %s], sd %s.".formatted(day, lower, upper, sd));
    }
  }

  public Kind kind() {
    if (lower == upper) {
      return Kind.OBSERVED;
    }
    if (Double.isInfinite(lower)) {
      return Kind.LEFT_CENSORED;
    }
    return Double.isInfinite(upper) ? Kind.RIGHT_CENSORED : Kind.INTERVAL_CENSORED;
  }

  /** How much of a level is known. */
  public enum Kind {
    OBSERVED,
    LEFT_CENSORED,
    INTERVAL_CENSORED,
    RIGHT_CENSORED
  }
}
