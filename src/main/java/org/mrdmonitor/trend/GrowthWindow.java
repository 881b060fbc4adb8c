package org.mrdmonitor.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;

/**
 * The stretch of a series in which one straight line can hold: the last twelve months, since the
 * last change of treatment, and since the nadir before the latest sample.
 *
 * <p>A series is of one specimen and one assay by construction, so those changes end a stretch by
 * themselves.
 *
 * <p>Twelve months, because a relapse grows in weeks or months: years of plateau before it would
 * flatten the line.
 *
 * <p>The nadir was chosen because it is low, so its error is likelier to be downwards, and a line
 * that starts there rises too readily: on level courses of 8 samples with 0.25 log10 of noise,
 * P(rising) passed 0.975 in 9.6 % instead of 2.5 %. Leaving the nadir out loses a point that
 * matters. So it counts with twice its standard deviation, a quarter of its weight: 1.9 % of level
 * courses, and more of the rising ones than without it (docs/clinical/statistics.md).
 *
 * @param nadir the measurement with which the stretch begins because it was the lowest; empty where
 *     the stretch holds one sample only
 */
public record GrowthWindow(Series stretch, Optional<Measurement> nadir) {

  private static final int MONTHS = 12;

  private static final double SELECTED = 2;

  /**
   * The stretch that ends with the latest sample of the series; empty where no sample was taken on
   * or after the day of the change.
   */
  public static Optional<GrowthWindow> of(Series series, Optional<LocalDate> lastTreatmentChange) {
    LocalDate recent = series.latest().sampledOn().minusMonths(MONTHS);
    LocalDate start = lastTreatmentChange.filter(recent::isBefore).orElse(recent);
    return series.from(start).map(GrowthWindow::sinceNadir);
  }

  private static GrowthWindow sinceNadir(Series series) {
    Optional<Measurement> nadir = series.nadirBefore(series.latest());
    return new GrowthWindow(nadir.map(n -> since(series, n)).orElse(series), nadir);
  }

  private static Series since(Series series, Measurement nadir) {
    List<Measurement> kept =
        series.measurements().stream()
            .filter(m -> Measurement.BY_DATE.compare(m, nadir) >= 0)
            .toList();
    return new Series(kept);
  }

  /** The points of the stretch; the nadir with twice its standard deviation. */
  public TrendPoints points(MeasurementError error) {
    return TrendPoints.of(stretch, m -> error.of(m) * (isNadir(m) ? SELECTED : 1));
  }

  /** Growth within the stretch. */
  public GrowthEstimate growth(MeasurementError error) {
    return points(error).growth();
  }

  private boolean isNadir(Measurement measurement) {
    return nadir.isPresent() && nadir.get().equals(measurement);
  }
}
