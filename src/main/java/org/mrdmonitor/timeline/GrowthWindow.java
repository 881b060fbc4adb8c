package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.patient.Course;

/**
 * The days over which the growth of a series is fitted: the last twelve months, not before the last
 * change of treatment, and from the lowest level where the series fell to it and rose again.
 *
 * <p>A straight line through a fall and a rise describes neither. Starting at the lowest point
 * makes a rise look a little steeper; the page says where a fit begins.
 */
record GrowthWindow(LocalDate from, List<Measurement> measurements) {

  private static final int MONTHS = 12;

  /** Half a log: less is within the noise of one laboratory (Branford 2008, Blood 112:3330). */
  private static final double TURN = 0.5;

  static GrowthWindow of(Series series, Course course) {
    LocalDate end = series.latest().sampledOn();
    LocalDate from = end.minusMonths(MONTHS);
    LocalDate change = course.lastTreatmentChange(end).orElse(from);
    LocalDate start = change.isAfter(from) ? change : from;
    Series recent = series.from(start).orElse(series);
    LocalDate turn = turn(recent).map(Measurement::sampledOn).orElse(start);
    return new GrowthWindow(turn, recent.from(turn).orElse(recent).measurements());
  }

  /** The lowest level, where the series fell to it by half a log and has risen by as much since. */
  private static Optional<Measurement> turn(Series recent) {
    double highestBefore = Double.NEGATIVE_INFINITY;
    Optional<Measurement> nadir = recent.nadirBefore(recent.latest());
    if (nadir.isEmpty()) {
      return Optional.empty();
    }
    for (Measurement earlier : recent.before(nadir.get())) {
      highestBefore = Math.max(highestBefore, earlier.value().lowerBound().log10());
    }
    double lowest = nadir.get().value().upperBound().log10();
    double now = recent.latest().value().lowerBound().log10();
    return highestBefore - lowest >= TURN && now - lowest >= TURN ? nadir : Optional.empty();
  }
}
