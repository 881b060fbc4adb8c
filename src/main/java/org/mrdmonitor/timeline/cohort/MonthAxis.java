package org.mrdmonitor.timeline.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a day since the index event stands; labelled in months, as densely as labels stay apart.
 *
 * @param first month at the left edge; may be a fraction
 * @param last month at the right edge
 */
record MonthAxis(double first, double last, double left, double right) {

  private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60);
  private static final double APART = 34;

  /** Half a bin of room to either side, so that the marks of the outermost bins fit. */
  static MonthAxis of(CohortSpan span, double left, double right) {
    double room = span.binMonths() / 2.0;
    return new MonthAxis(span.from() - room, span.to() + room, left, right);
  }

  double x(long day) {
    return ofMonth(day / CohortSpan.DAYS_OF_MONTH);
  }

  double ofMonth(double month) {
    return left + (month - first) * pixelsPerMonth();
  }

  double pixelsPerMonth() {
    return (right - left) / (last - first);
  }

  boolean holds(long day) {
    double month = day / CohortSpan.DAYS_OF_MONTH;
    return month >= first && month <= last;
  }

  /** The labelled months. */
  List<Integer> ticks() {
    int step = STEPS.stream().filter(s -> s * pixelsPerMonth() >= APART).findFirst().orElse(120);
    List<Integer> ticks = new ArrayList<>();
    for (int month = (int) Math.ceil(first / step) * step; month <= last; month += step) {
      ticks.add(month);
    }
    return ticks;
  }
}
