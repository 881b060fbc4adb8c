package org.mrdmonitor.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.NextSample;
import org.mrdmonitor.rules.Schedule;

/**
 * A window of the schedule in which no sample is recorded, in the past or until today.
 *
 * <p>The window ends {@value #GRACE} days after the day of the schedule, which is our choice: later
 * samples are common and no gap of the record. What happened until then counts, so that a relapse
 * or a new therapy ends the expectation. In acute leukaemia the schedule begins with remission;
 * without one recorded it cannot be told whether a sample is missing.
 */
final class SampleMissing implements Check {

  static final int GRACE = 14;

  @Override
  public CheckId id() {
    return CheckId.SAMPLE_MISSING;
  }

  @Override
  public List<Notice> look(ReviewedCourse reviewed) {
    Course course = reviewed.course();
    List<Notice> notices = new ArrayList<>();
    for (Marker marker : course.markers()) {
      List<LocalDate> days = List.copyOf(course.sampleDaysOf(marker));
      for (int i = 0; i < days.size(); i++) {
        Optional<LocalDate> next =
            i + 1 < days.size() ? Optional.of(days.get(i + 1)) : Optional.empty();
        missing(course, marker, days.get(i), next).ifPresent(notices::add);
      }
    }
    withoutRemission(course).ifPresent(notices::add);
    return notices;
  }

  private Optional<Notice> missing(
      Course course, Marker marker, LocalDate day, Optional<LocalDate> next) {
    LocalDate known = next.orElse(course.asOf().plusDays(1)).minusDays(1);
    return Schedule.next(course.upTo(day), marker)
        .map(due -> due.dueBy().plusDays(GRACE))
        .filter(end -> !end.isAfter(known))
        .flatMap(end -> Schedule.next(course.upTo(end), marker))
        .filter(due -> !due.dueBy().plusDays(GRACE).isAfter(known))
        .map(due -> notice(course, marker, day, next, due));
  }

  private Notice notice(
      Course course, Marker marker, LocalDate day, Optional<LocalDate> next, NextSample due) {
    List<Measurement> bounds =
        course.measurementsOf(marker).stream()
            .filter(
                m -> m.sampledOn().equals(day) || next.filter(m.sampledOn()::equals).isPresent())
            .sorted(Comparator.comparing(Measurement::sampledOn).reversed())
            .toList();
    String until = LevelText.day(due.dueBy());
    Explanation said =
        next.map(
                n ->
                    Explanation.of(
                        "quality.sample-missing.between",
                        marker.name(),
                        until,
                        LevelText.day(day),
                        LevelText.day(n)))
            .orElseGet(
                () ->
                    Explanation.of(
                        "quality.sample-missing.since", marker.name(), until, LevelText.day(day)));
    return Notice.of(id(), said, bounds.toArray(Measurement[]::new));
  }

  private Optional<Notice> withoutRemission(Course course) {
    boolean acute = course.disease() == Disease.AML || course.disease() == Disease.ALL;
    boolean told =
        course.firstOf(EventKind.REMISSION).isPresent()
            || course.firstOf(EventKind.RELAPSE).isPresent()
            || course.firstOf(EventKind.DEATH).isPresent();
    return !acute || told || course.measurements().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Notice.of(
                    id(), Explanation.of("quality.sample-missing.no-remission"), new Measurement[0])
                .unsure());
  }
}
