package org.mrdmonitor.trend;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.mrdmonitor.measurement.Level;

/**
 * A straight line through log10 level on time, by maximum likelihood with censoring.
 *
 * <p>Intervals are Wald intervals at 95 %. A slope whose interval spans zero has no doubling time
 * that could be shown with one.
 *
 * @param origin the day at which {@code intercept} holds
 * @param intercept log10 level at the origin
 * @param slopePerDay change of log10 level per day
 * @param interceptVariance variance of the intercept
 * @param slopeVariance variance of the slope
 * @param covariance of intercept and slope
 * @param scale the common standard deviation where it was estimated; empty where each point had its
 *     own
 * @param logLikelihood of the fit
 * @param counts number of points by kind
 * @param firstDay first day of the fit, counted from the origin
 * @param lastDay last day of the fit, counted from the origin
 */
public record GrowthFit(
    LocalDate origin,
    double intercept,
    double slopePerDay,
    double interceptVariance,
    double slopeVariance,
    double covariance,
    Optional<Double> scale,
    double logLikelihood,
    Map<TrendPoint.Kind, Integer> counts,
    double firstDay,
    double lastDay)
    implements GrowthEstimate {

  private static final double LOG10_OF_2 = Math.log10(2);

  /** The 97.5 % quantile of the standard normal distribution. */
  static final double Z_95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  public GrowthFit {
    counts = Map.copyOf(counts);
  }

  public double slopeStandardError() {
    return Math.sqrt(slopeVariance);
  }

  /** The probability that the true slope is above zero, by the normal approximation. */
  public double probabilityRising() {
    return NormalDistribution.of(0, 1).cumulativeProbability(slopePerDay / slopeStandardError());
  }

  /** log10 level on a day, counted from the origin. */
  public double at(double day) {
    return intercept + slopePerDay * day;
  }

  /** Standard error of {@link #at}. */
  public double standardErrorAt(double day) {
    return Math.sqrt(interceptVariance + 2 * day * covariance + day * day * slopeVariance);
  }

  /** Days in which the level doubles; empty where the level does not rise. */
  public Optional<DoublingTime> doublingTime() {
    if (slopePerDay <= 0) {
      return Optional.empty();
    }
    double low = slopePerDay - Z_95 * slopeStandardError();
    double high = slopePerDay + Z_95 * slopeStandardError();
    return Optional.of(
        new DoublingTime(
            LOG10_OF_2 / slopePerDay,
            LOG10_OF_2 / high,
            low > 0 ? Optional.of(LOG10_OF_2 / low) : Optional.empty()));
  }

  /**
   * When the line crosses a level, with its interval; empty where the level falls or was passed
   * before the fit began.
   */
  public Optional<Crossing> crossing(Level level) {
    return Crossing.of(this, level);
  }

  /**
   * Days in which the level doubles.
   *
   * @param longest the upper end of the interval; empty where the interval of the slope spans zero,
   *     that is, where no growth cannot be excluded
   */
  public record DoublingTime(double days, double shortest, Optional<Double> longest) {}
}
