package org.mrdmonitor.trend;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.mrdmonitor.measurement.Level;

/**
 * The first whole day on which a fitted line has reached a level, and the first days on which the
 * upper and the lower 95 % bound of the line have reached it.
 *
 * <p>Where the slope is surely above zero the two days are Fieller's interval for the day of
 * crossing (Fieller, J R Stat Soc B 1954;16:175). They say when the line crosses, not when a sample
 * will show it: the noise of that sample comes on top.
 *
 * @param earliest not before the first day of the fit, and possibly before its last
 * @param latest empty where the lower bound has not reached the level within ten years of the last
 *     point
 */
public record Crossing(LocalDate expected, LocalDate earliest, Optional<LocalDate> latest) {

  private static final int HORIZON_DAYS = 3650;

  /** Slack in log10 for a bound computed exactly at the level. */
  private static final double ROUNDING = 1e-9;

  static Optional<Crossing> of(GrowthFit fit, Level level) {
    double target = level.log10();
    if (fit.slopePerDay() <= 0 || fit.at(fit.firstDay()) > target) {
      return Optional.empty();
    }
    return firstDay(fit, target, 0)
        .map(
            expected ->
                new Crossing(
                    expected,
                    firstDay(fit, target, GrowthFit.Z_95).orElse(expected),
                    firstDay(fit, target, -GrowthFit.Z_95)));
  }

  /**
   * The first whole day of the fit or of the ten years after it on which the line plus {@code z}
   * standard errors has reached the target. The bound equals the target only where {@code (line -
   * target)² = z²·variance}, a quadratic equation in the day.
   */
  private static Optional<LocalDate> firstDay(GrowthFit fit, double target, double z) {
    double first = Math.floor(fit.firstDay());
    return DoubleStream.concat(DoubleStream.of(first), meetings(fit, target, z))
        .map(day -> Math.ceil(day - ROUNDING))
        .filter(day -> day >= first && day <= fit.lastDay() + HORIZON_DAYS)
        .filter(day -> fit.at(day) + z * fit.standardErrorAt(day) >= target - ROUNDING)
        .sorted()
        .mapToObj(day -> fit.origin().plusDays((long) day))
        .findFirst();
  }

  /** The days on which {@code (line - target)² = z²·variance}; none, or two that may be equal. */
  private static DoubleStream meetings(GrowthFit fit, double target, double z) {
    double slope = fit.slopePerDay();
    double above = fit.intercept() - target;
    double square = slope * slope - z * z * fit.slopeVariance();
    double half = slope * above - z * z * fit.covariance();
    // half² - square·constant, with what cancels left out
    double discriminant =
        slope * slope * fit.interceptVariance()
            - 2 * slope * above * fit.covariance()
            + above * above * fit.slopeVariance()
            - z
                * z
                * (fit.interceptVariance() * fit.slopeVariance()
                    - fit.covariance() * fit.covariance());
    if (discriminant < 0) {
      return DoubleStream.empty();
    }
    double root = z * Math.sqrt(discriminant);
    return DoubleStream.of((-half - root) / square, (-half + root) / square);
  }
}
