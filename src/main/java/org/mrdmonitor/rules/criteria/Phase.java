package org.mrdmonitor.rules.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;

/**
 * Where in the course of treatment a sample was taken, as far as the recorded events tell.
 *
 * <p>Consensus documents name time points ("after two cycles", "end of treatment"); they follow
 * here from therapies with a first and a last day. A therapy without a last day is running.
 */
public enum Phase {
  /** A therapy runs. */
  DURING_TREATMENT,
  /** Within three months after the last day of the last therapy, or of a transplant. */
  END_OF_TREATMENT,
  FOLLOW_UP,
  /** No therapy is recorded. */
  NOT_RECORDED;

  /** An end-of-treatment sample is taken within about three months. */
  static final int END_OF_TREATMENT_DAYS = 92;

  public static Phase of(Look look) {
    return of(look.course(), look.day());
  }

  public static Phase of(Course course, LocalDate day) {
    List<Event> begun =
        course.eventsOf(EventKind.THERAPY).stream().filter(e -> !e.on().isAfter(day)).toList();
    if (begun.isEmpty()) {
      return NOT_RECORDED;
    }
    if (course.onTherapy(day)) {
      return DURING_TREATMENT;
    }
    return lastDayOfTreatment(course, day)
            .filter(last -> !last.plusDays(END_OF_TREATMENT_DAYS).isBefore(day))
            .isPresent()
        ? END_OF_TREATMENT
        : FOLLOW_UP;
  }

  /** Therapies that ended by the day, counted as cycles. */
  public static int cyclesCompleted(Course course, LocalDate day) {
    return (int)
        course.eventsOf(EventKind.THERAPY).stream()
            .filter(e -> e.until().filter(end -> !end.isAfter(day)).isPresent())
            .count();
  }

  private static Optional<LocalDate> lastDayOfTreatment(Course course, LocalDate day) {
    return course.events().stream()
        .filter(e -> e.kind().changesTreatment())
        .map(e -> e.kind() == EventKind.THERAPY ? e.until().orElse(e.on()) : e.on())
        .filter(last -> !last.isAfter(day))
        .max(LocalDate::compareTo);
  }
}
