package org.mrdmonitor.rules.cml;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Look;

/**
 * Whether a kinase inhibitor is taken on the day of a sample, and since when.
 *
 * <p>Every recorded therapy counts as one, except those named for something else (hydroxyurea,
 * interferon, …). A line is the same drug without a break; an exposure any of them without a break
 * of more than a month.
 *
 * @param exposedSince first day of the exposure; {@link LocalDate#MIN} where treatment is not
 *     recorded
 * @param lineSince first day of the current drug; as {@code exposedSince}
 * @param offSince last day of treatment, where it ended
 */
record KinaseInhibitor(
    State state,
    LocalDate exposedSince,
    LocalDate lineSince,
    Optional<LocalDate> offSince,
    Optional<LocalDate> plannedStop) {

  enum State {
    TAKEN,
    /** Ended or stopped, and not begun again. */
    OFF,
    /** No such treatment is recorded by the day. */
    NOT_RECORDED
  }

  private static final int LONGEST_BREAK_DAYS = 31;
  private static final Pattern FIRST_WORD_END = Pattern.compile("[^a-zäöü]");
  private static final Pattern SOMETHING_ELSE =
      Pattern.compile("hydroxy|interferon|cytarab|busulf|allopurinol|apheresis");

  static KinaseInhibitor of(Look look) {
    return on(look.course(), look.day());
  }

  static KinaseInhibitor on(Course course, LocalDate day) {
    List<Event> begun =
        course.eventsOf(EventKind.THERAPY).stream()
            .filter(e -> !e.on().isAfter(day) && !SOMETHING_ELSE.matcher(drug(e)).find())
            .sorted(Comparator.comparing(Event::on).reversed())
            .toList();
    if (begun.isEmpty()) {
      return new KinaseInhibitor(
          State.NOT_RECORDED, LocalDate.MIN, LocalDate.MIN, Optional.empty(), Optional.empty());
    }
    Event latest = begun.get(0);
    Optional<LocalDate> ended = endOf(latest, course, day).filter(end -> !end.isAfter(day));
    return new KinaseInhibitor(
        ended.isEmpty() || ended.get().equals(day) ? State.TAKEN : State.OFF,
        since(begun, course, (earlier, later) -> true),
        since(begun, course, (earlier, later) -> drug(earlier).equals(drug(later))),
        ended,
        course.lastOf(EventKind.THERAPY_STOP).filter(s -> !s.isAfter(day)));
  }

  boolean taken() {
    return state == State.TAKEN;
  }

  boolean off() {
    return state == State.OFF;
  }

  boolean notRecorded() {
    return state == State.NOT_RECORDED;
  }

  /** Says so where treatment is not recorded, or its end was not a recorded stop. */
  Conclusion knowing(Conclusion conclusion) {
    if (notRecorded()) {
      return conclusion.knowing("treatment-not-recorded");
    }
    return off() && plannedStop.isEmpty() ? conclusion.knowing("stop-not-recorded") : conclusion;
  }

  private static LocalDate since(
      List<Event> latestFirst, Course course, BiPredicate<Event, Event> belongs) {
    Event first = latestFirst.get(0);
    for (Event before : latestFirst.subList(1, latestFirst.size())) {
      LocalDate gapFrom = endOf(before, course, first.on()).orElse(first.on());
      boolean unbroken = !gapFrom.plusDays(LONGEST_BREAK_DAYS).isBefore(first.on());
      if (!unbroken || !belongs.test(before, first)) {
        break;
      }
      first = before;
    }
    return first.on();
  }

  /** Its last day, or the recorded stop that came first; empty while it runs. */
  private static Optional<LocalDate> endOf(Event therapy, Course course, LocalDate day) {
    Optional<LocalDate> stop =
        course.eventsOf(EventKind.THERAPY_STOP).stream()
            .map(Event::on)
            .filter(s -> !s.isBefore(therapy.on()) && !s.isAfter(day))
            .findFirst();
    return stop.filter(s -> therapy.until().filter(s::isAfter).isEmpty()).or(therapy::until);
  }

  private static String drug(Event therapy) {
    return FIRST_WORD_END.split(therapy.detail().toLowerCase(Locale.ROOT), 2)[0];
  }
}
