package org.mrdmonitor.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.rules.Explanation;

/**
 * Days in an order that cannot be or is unlikely: before birth, before the diagnosis, after death,
 * a report before its sample, a relapse before the remission, the stop of a therapy that had not
 * begun.
 *
 * <p>A sample up to {@value #BEFORE_DIAGNOSIS} days before the diagnosis is usual: it often made
 * the diagnosis. Notes may stand anywhere. A relapse without any remission recorded cannot be
 * judged.
 */
final class DateOrder implements Check {

  static final int BEFORE_DIAGNOSIS = 30;
  private static final String UNSURE = "relapse-without-remission";

  @Override
  public CheckId id() {
    return CheckId.DATE_ORDER;
  }

  @Override
  public List<Notice> look(ReviewedCourse reviewed) {
    List<Notice> notices = new ArrayList<>();
    Course course = reviewed.course();
    for (Measurement result : course.measurements()) {
      ofResult(reviewed, result).ifPresent(key -> notices.add(notice(key, result)));
    }
    for (Event event : course.events()) {
      if (event.kind() != EventKind.NOTE) {
        ofEvent(reviewed, event).ifPresent(key -> notices.add(notice(key, event)));
      }
    }
    return notices;
  }

  private static Optional<String> ofResult(ReviewedCourse reviewed, Measurement result) {
    LocalDate on = result.sampledOn();
    Course course = reviewed.course();
    if (isBefore(on, reviewed.bornOn())) {
      return Optional.of("sample-before-birth");
    }
    if (isBefore(on.plusDays(BEFORE_DIAGNOSIS), course.firstOf(EventKind.DIAGNOSIS))) {
      return Optional.of("sample-before-diagnosis");
    }
    if (isAfter(on, course.firstOf(EventKind.DEATH))) {
      return Optional.of("sample-after-death");
    }
    LocalDate reported = reviewed.reportedOn().get(result.id());
    return reported != null && reported.isBefore(on)
        ? Optional.of("report-before-sample")
        : Optional.empty();
  }

  private static Optional<String> ofEvent(ReviewedCourse reviewed, Event event) {
    Course course = reviewed.course();
    if (isBefore(event.on(), reviewed.bornOn())) {
      return Optional.of("event-before-birth");
    }
    if (isBefore(event.on(), course.firstOf(EventKind.DIAGNOSIS))) {
      return Optional.of("event-before-diagnosis");
    }
    if (isAfter(event.on(), course.firstOf(EventKind.DEATH))) {
      return Optional.of("event-after-death");
    }
    return switch (event.kind()) {
      case RELAPSE -> relapse(course, event);
      case THERAPY_STOP -> stop(course, event);
      default -> Optional.empty();
    };
  }

  private static Optional<String> relapse(Course course, Event event) {
    Optional<LocalDate> remission = course.firstOf(EventKind.REMISSION);
    if (remission.isEmpty()) {
      return Optional.of(UNSURE);
    }
    return isBefore(event.on(), remission)
        ? Optional.of("relapse-before-remission")
        : Optional.empty();
  }

  private static Optional<String> stop(Course course, Event event) {
    boolean begun =
        course.eventsOf(EventKind.THERAPY).stream().anyMatch(t -> !t.on().isAfter(event.on()));
    return begun ? Optional.empty() : Optional.of("stop-before-therapy");
  }

  private static boolean isBefore(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).isPresent();
  }

  private static boolean isAfter(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isAfter).isPresent();
  }

  private Notice notice(String key, Measurement result) {
    return Notice.of(
        id(),
        Explanation.of("quality.date-order." + key, LevelText.day(result.sampledOn())),
        result);
  }

  private Notice notice(String key, Event event) {
    Notice notice =
        Notice.of(
            id(), Explanation.of("quality.date-order." + key, LevelText.day(event.on())), event);
    return key.equals(UNSURE) ? notice.unsure() : notice;
  }
}
