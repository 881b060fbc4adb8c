package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.NextSample;
import org.mrdmonitor.rules.Schedule;

/**
 * A stretch without any sample of a marker that is longer than the schedule in force at its
 * beginning, a month of grace included. Where no schedule says, there is no gap.
 */
record SamplingGap(LocalDate from, LocalDate to) {

  private static final int GRACE_DAYS = 30;

  /** No schedule asks for samples closer than this. */
  private static final int NEVER_A_GAP = 28 + GRACE_DAYS;

  /** The gaps between sampling days, and from the last one to the given day. */
  static List<SamplingGap> of(Course course, Marker marker, LocalDate end) {
    List<SamplingGap> gaps = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>(course.sampleDaysOf(marker));
    days.add(end);
    for (int i = 1; i < days.size(); i++) {
      SamplingGap gap = new SamplingGap(days.get(i - 1), days.get(i));
      if (gap.days() > NEVER_A_GAP && gap.isBeyondSchedule(course, marker)) {
        gaps.add(gap);
      }
    }
    return gaps;
  }

  private boolean isBeyondSchedule(Course course, Marker marker) {
    Optional<NextSample> next = Schedule.next(course.upTo(from), marker);
    return next.filter(n -> n.overdueOn(to.minusDays(GRACE_DAYS))).isPresent();
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to);
  }
}
