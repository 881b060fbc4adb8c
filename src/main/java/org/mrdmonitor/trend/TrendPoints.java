package org.mrdmonitor.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mrdmonitor.measurement.AboveLimit;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.Series;

/**
 * A series as a fit sees it.
 *
 * @param origin the day from which the points count their days: the first sample of the series
 * @param points in the order of the series; may be empty
 */
public record TrendPoints(LocalDate origin, List<TrendPoint> points) {

  public TrendPoints {
    points = List.copyOf(points);
  }

  /**
   * The points of a series.
   *
   * <p>A result that is not detected, in a sample with too little material, shows nothing and is
   * left out. A level above the range is open upwards: the ceiling of the scale is no measurement.
   * Where a laboratory states the same limit of detection and of quantification, "detected, not
   * quantifiable" is open downwards, so that it does not pose as a level.
   */
  public static TrendPoints of(Series series, MeasurementError error) {
    return of(series, error::of);
  }

  static TrendPoints of(Series series, ToDoubleFunction<Measurement> sd) {
    LocalDate origin = series.first().sampledOn();
    return new TrendPoints(
        origin,
        series.measurements().stream()
            .filter(TrendPoints::shows)
            .map(m -> point(origin, m, sd.applyAsDouble(m)))
            .toList());
  }

  /** Growth with the standard deviation of every point. */
  public GrowthEstimate growth() {
    return Growth.withKnownScale(origin, points);
  }

  private static boolean shows(Measurement measurement) {
    return measurement.detected() || measurement.adequacy() != Adequacy.INADEQUATE;
  }

  static boolean aboveRange(Measurement measurement) {
    return measurement.value() instanceof AboveLimit;
  }

  private static TrendPoint point(LocalDate origin, Measurement measurement, double sd) {
    MrdValue value = measurement.value();
    double lower = value.lowerBound().log10();
    double upper = value.upperBound().log10();
    return new TrendPoint(
        ChronoUnit.DAYS.between(origin, measurement.sampledOn()),
        !value.quantified() && lower == upper ? Double.NEGATIVE_INFINITY : lower,
        aboveRange(measurement) ? Double.POSITIVE_INFINITY : upper,
        sd);
  }
}
