package org.mrdmonitor.timeline.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;

/** The event at which the courses of a cohort are laid over each other: day 0 of every patient. */
public enum IndexEvent {
  /** The first recorded diagnosis. */
  DIAGNOSIS,
  /** The first transplant. */
  TRANSPLANT,
  /**
   * The last day of the first stretch of treatment: the first recorded end of a therapy after which
   * no therapy ran or began for eight weeks. A therapy without a recorded end runs until a planned
   * stop, and on where there is none.
   */
  END_OF_TREATMENT,
  /** The first planned stop of a treatment, in CML the start of treatment-free follow-up. */
  STOP_OF_TREATMENT;

  /** A shorter break belongs to the treatment, as between two cycles. */
  private static final int LONGEST_BREAK = 56;

  /** The code in addresses and files: {@code end-of-treatment}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the code; empty where none is meant. */
  public static Optional<IndexEvent> parse(String text) {
    return Arrays.stream(values()).filter(e -> e.code().equals(text)).findFirst();
  }

  /** Day 0 of a course; empty where the event is not recorded up to the day looked at. */
  public Optional<LocalDate> in(Course course) {
    return switch (this) {
      case DIAGNOSIS -> course.firstOf(EventKind.DIAGNOSIS);
      case TRANSPLANT -> course.firstOf(EventKind.TRANSPLANT);
      case STOP_OF_TREATMENT -> course.firstOf(EventKind.THERAPY_STOP);
      case END_OF_TREATMENT -> endOfTreatment(course);
    };
  }

  private static Optional<LocalDate> endOfTreatment(Course course) {
    List<Event> therapies = course.eventsOf(EventKind.THERAPY);
    return therapies.stream()
        .map(therapy -> lastDay(therapy, course))
        .filter(end -> !end.isAfter(course.asOf()))
        .sorted(Comparator.naturalOrder())
        .filter(end -> therapies.stream().noneMatch(t -> goesOn(t, end, course)))
        .findFirst();
  }

  private static boolean goesOn(Event therapy, LocalDate end, Course course) {
    return lastDay(therapy, course).isAfter(end)
        && !therapy.on().isAfter(end.plusDays(LONGEST_BREAK));
  }

  private static LocalDate lastDay(Event therapy, Course course) {
    return therapy
        .until()
        .or(
            () ->
                course.eventsOf(EventKind.THERAPY_STOP).stream()
                    .map(Event::on)
                    .filter(stop -> !stop.isBefore(therapy.on()))
                    .min(Comparator.naturalOrder()))
        .orElse(LocalDate.MAX);
  }
}
