package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.trend.Crossing;
import org.mrdmonitor.trend.GrowthEstimate;
import org.mrdmonitor.trend.GrowthFit;
import org.mrdmonitor.trend.GrowthWindow;
import org.mrdmonitor.trend.MeasurementError;
import org.mrdmonitor.trend.NotEstimable;

/**
 * Where one series stands on the day looked at: the last two results, the fitted growth or why
 * there is none, and the day by which a repeat is wanted.
 *
 * @param series every result of it, verified or not
 * @param unverified what of it nobody verified; left out of all numbers where the centre says so
 * @param growth the fit over the last stretch, or why growth is not estimable
 * @param nextThreshold the lowest threshold above the last level that is used; empty where none is
 * @param repeatBy the earliest day by which a standing finding of this marker wants a repeat
 */
public record Standing(
    Series series,
    Unverified unverified,
    GrowthEstimate growth,
    Optional<Threshold> nextThreshold,
    Optional<LocalDate> repeatBy) {

  static Standing of(
      Series series,
      Unverified unverified,
      Course course,
      List<Threshold> thresholds,
      List<Finding> findings) {
    Optional<Series> used = unverified.used(series);
    return new Standing(
        series,
        unverified,
        used.flatMap(s -> GrowthWindow.of(s, course.lastTreatmentChange(s.latest().sampledOn())))
            .map(window -> window.growth(MeasurementError.STANDARD))
            .orElse(new NotEstimable(NotEstimable.Reason.TOO_FEW_POINTS)),
        used.flatMap(s -> firstAbove(s.latest().value().upperBound(), thresholds)),
        findings.stream()
            .filter(Standing::wantsARepeat)
            .flatMap(f -> f.confirmation().dueBy().stream())
            .min(LocalDate::compareTo));
  }

  private static Optional<Threshold> firstAbove(Level level, List<Threshold> thresholds) {
    return thresholds.stream().filter(t -> t.level().isAbove(level)).findFirst();
  }

  private static boolean wantsARepeat(Finding finding) {
    Confirmation.State state = finding.confirmation().state();
    return finding.standing()
        && (state == Confirmation.State.WANTED || state == Confirmation.State.OVERDUE);
  }

  public Measurement last() {
    return series.latest();
  }

  /** Whether a second person still has to say that the last result is right. */
  public boolean lastIsUnverified() {
    return unverified.marks(last());
  }

  /** The results that numbers are computed from; empty where nothing is verified. */
  Optional<Series> used() {
    return unverified.used(series);
  }

  /** How many results no number is computed from. */
  int leftOut() {
    return (int) series.measurements().stream().filter(unverified::leavesOut).count();
  }

  public Optional<Measurement> lastButOne() {
    int size = series.size();
    return size < 2 ? Optional.empty() : Optional.of(series.measurements().get(size - 2));
  }

  /** The lowest level shown before the last result, among those that are used. */
  Optional<Measurement> nadir() {
    return used().flatMap(series -> series.nadirBefore(last()));
  }

  public Optional<GrowthFit> fit() {
    return growth instanceof GrowthFit fit ? Optional.of(fit) : Optional.empty();
  }

  /** When the fitted growth, if it rises, reaches the next threshold. */
  public Optional<Crossing> crossing() {
    return fit().flatMap(f -> nextThreshold.flatMap(t -> f.crossing(t.level())));
  }

  /** What a sample of a day may show if growth goes on as fitted. */
  public Optional<Expected> expected(LocalDate day) {
    return fit().map(f -> Expected.of(f, ChronoUnit.DAYS.between(f.origin(), day)));
  }

  /**
   * A level to come with the 95 % interval of the fitted line; the error of the sample itself comes
   * on top.
   */
  public record Expected(Level level, Level lower, Level upper) {

    static Expected of(GrowthFit fit, double day) {
      double half = FitLine.Z_95 * fit.standardErrorAt(day);
      return new Expected(
          LogLevel.of(fit.at(day)),
          LogLevel.of(fit.at(day) - half),
          LogLevel.of(fit.at(day) + half));
    }
  }
}
