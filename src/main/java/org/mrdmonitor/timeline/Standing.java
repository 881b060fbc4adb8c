package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.trend.Crossing;
import org.mrdmonitor.trend.Growth;
import org.mrdmonitor.trend.GrowthEstimate;
import org.mrdmonitor.trend.GrowthFit;
import org.mrdmonitor.trend.TrendPoint;

/**
 * Where one series stands on the day looked at: the last two results, the fitted growth or why
 * there is none, and the day by which a repeat is wanted.
 *
 * @param growthFrom first day of the fit
 * @param growth the fit, or why growth is not estimable
 * @param nextThreshold the lowest threshold above the last level
 * @param repeatBy the earliest day by which a standing finding of this marker wants a repeat
 */
public record Standing(
    Series series,
    LocalDate growthFrom,
    GrowthEstimate growth,
    Optional<Threshold> nextThreshold,
    Optional<LocalDate> repeatBy) {

  /** Standard deviation of one measurement in log10, where nothing better is known. */
  private static final double USUAL_SD = 0.25;

  static Standing of(
      Series series, Course course, List<Threshold> thresholds, List<Finding> findings) {
    GrowthWindow window = GrowthWindow.of(series, course);
    Level last = series.latest().value().upperBound();
    return new Standing(
        series,
        window.from(),
        Growth.withKnownScale(window.from(), points(window)),
        thresholds.stream().filter(t -> t.level().isAbove(last)).findFirst(),
        findings.stream()
            .filter(f -> f.standing() && wantsARepeat(f))
            .flatMap(f -> f.confirmation().dueBy().stream())
            .min(LocalDate::compareTo));
  }

  private static boolean wantsARepeat(Finding finding) {
    Confirmation.State state = finding.confirmation().state();
    return state == Confirmation.State.WANTED || state == Confirmation.State.OVERDUE;
  }

  /** Negatives of inadequate samples say nothing and are left out. */
  private static List<TrendPoint> points(GrowthWindow window) {
    return window.measurements().stream()
        .filter(m -> m.detected() || m.adequacy() != Adequacy.INADEQUATE)
        .map(m -> point(window.from(), m))
        .toList();
  }

  private static TrendPoint point(LocalDate origin, Measurement measurement) {
    return new TrendPoint(
        ChronoUnit.DAYS.between(origin, measurement.sampledOn()),
        measurement.value().lowerBound().log10(),
        Knowledge.of(measurement.value()) == Knowledge.ABOVE_LIMIT
            ? Double.POSITIVE_INFINITY
            : measurement.value().upperBound().log10(),
        USUAL_SD);
  }

  public Measurement last() {
    return series.latest();
  }

  public Optional<Measurement> lastButOne() {
    int size = series.size();
    return size < 2 ? Optional.empty() : Optional.of(series.measurements().get(size - 2));
  }

  public Optional<GrowthFit> fit() {
    return growth instanceof GrowthFit fit ? Optional.of(fit) : Optional.empty();
  }

  /** When the fitted growth, if it rises, reaches the next threshold. */
  public Optional<Crossing> crossing() {
    return fit().flatMap(f -> nextThreshold.flatMap(t -> f.crossing(t.level())));
  }

  /** log10 of the level expected on a day if growth goes on as fitted. */
  public Optional<Double> expectedLog10(LocalDate day) {
    return fit().map(f -> f.at(ChronoUnit.DAYS.between(f.origin(), day)));
  }
}
