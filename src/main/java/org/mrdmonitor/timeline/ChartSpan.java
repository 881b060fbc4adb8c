package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.trend.Crossing;

/**
 * The days a picture shows: the same for all panels of a patient, so that they line up.
 *
 * <p>The axis reaches to the day looked at, unless that lies so far behind the last sample that the
 * course would shrink to a corner; then it ends after the last sample and says so.
 */
record ChartSpan(LocalDate from, LocalDate to) {

  private static final long ALWAYS_TO_TODAY = 200;
  private static final double SHARE_OF_COURSE = 0.5;
  private static final double MARGIN = 0.025;

  static ChartSpan of(Timeline timeline, ChartView view) {
    List<Measurement> measurements = timeline.course().measurements();
    if (measurements.isEmpty()) {
      return new ChartSpan(timeline.today().minusMonths(6), timeline.today());
    }
    LocalDate first = measurements.get(0).sampledOn();
    LocalDate last = measurements.get(measurements.size() - 1).sampledOn();
    LocalDate end = end(first, last, timeline);
    LocalDate start = view.period().startOf(end).orElse(start(first, last, timeline));
    long margin = Math.round(ChronoUnit.DAYS.between(start, end) * MARGIN) + 1;
    LocalDate right =
        end.equals(timeline.today()) ? projection(timeline, start, end).orElse(end) : end;
    return new ChartSpan(
        view.period() == ChartView.Period.ALL ? start.minusDays(margin) : start,
        right.plusDays(margin));
  }

  /** The first sample, or an event not long before it. */
  private static LocalDate start(LocalDate first, LocalDate last, Timeline timeline) {
    long reach = Math.max(120, Math.round(ChronoUnit.DAYS.between(first, last) * 0.25));
    LocalDate earliest = first.minusDays(reach);
    return timeline.course().events().stream()
        .map(Event::on)
        .filter(day -> !day.isBefore(earliest) && day.isBefore(first))
        .min(LocalDate::compareTo)
        .orElse(first);
  }

  private static LocalDate end(LocalDate first, LocalDate last, Timeline timeline) {
    long since = ChronoUnit.DAYS.between(last, timeline.today());
    long course = ChronoUnit.DAYS.between(first, last);
    return since <= Math.max(ALWAYS_TO_TODAY, SHARE_OF_COURSE * course) ? timeline.today() : last;
  }

  /** The day of a wanted repeat or of a crossing, if growth rises and the day is not far. */
  private static Optional<LocalDate> projection(Timeline timeline, LocalDate start, LocalDate end) {
    long reach = Math.max(60, ChronoUnit.DAYS.between(start, end) / 6);
    LocalDate latest = end.plusDays(reach);
    List<LocalDate> days = new ArrayList<>();
    for (Panel panel : timeline.panels()) {
      Standing standing = panel.leading();
      standing.repeatBy().ifPresent(days::add);
      standing.crossing().map(Crossing::expected).ifPresent(days::add);
    }
    return days.stream()
        .filter(day -> day.isAfter(end))
        .max(LocalDate::compareTo)
        .map(day -> day.isAfter(latest) ? latest : day);
  }
}
