package org.mrdmonitor.trend;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;

/**
 * The day on which a fitted line crosses a level, with the days on which the upper and lower 95 %
 * bounds of the line cross it.
 *
 * @param latest empty where the lower bound never crosses within ten years of the last point
 */
public record Crossing(LocalDate expected, LocalDate earliest, Optional<LocalDate> latest) {

  private static final int HORIZON_DAYS = 3650;

  static Optional<Crossing> of(GrowthFit fit, Level level) {
    double target = level.log10();
    if (fit.slopePerDay() <= 0) {
      return Optional.empty();
    }
    double day = (target - fit.intercept()) / fit.slopePerDay();
    if (day < fit.firstDay() || day > fit.lastDay() + HORIZON_DAYS) {
      return Optional.empty();
    }
    Optional<Double> early = firstDay(fit, target, GrowthFit.Z_95);
    Optional<Double> late = firstDay(fit, target, -GrowthFit.Z_95);
    return Optional.of(
        new Crossing(
            date(fit, day),
            early.map(d -> date(fit, d)).orElse(date(fit, day)),
            late.map(d -> date(fit, d))));
  }

  /**
   * The first whole day, from the start of the fit, on which the bound at {@code z} standard errors
   * is at the target.
   */
  private static Optional<Double> firstDay(GrowthFit fit, double target, double z) {
    for (double day = Math.floor(fit.firstDay()); day <= fit.lastDay() + HORIZON_DAYS; day++) {
      if (fit.at(day) + z * fit.standardErrorAt(day) >= target) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static LocalDate date(GrowthFit fit, double day) {
    return fit.origin().plusDays(Math.round(day));
  }
}
