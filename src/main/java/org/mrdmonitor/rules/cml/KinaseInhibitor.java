package org.mrdmonitor.rules.cml;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
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
  private static final Pattern NAMED = Pattern.compile("[a-z]+nib\\b");
  private static final Pattern SOMETHING_ELSE =
      Pattern.compile("hydroxy|interferon|cytarab|busulf|allopurinol|apheresis");

  static KinaseInhibitor of(Look look) {
    return on(look.course(), look.day());
  }

  static KinaseInhibitor on(Course course, LocalDate day) {
    List<Event> begun =
        course.eventsOf(EventKind.THERAPY).stream()
            .filter(e -> !e.on().isAfter(day) && isInhibitor(e))
            .sorted(Comparator.comparing(Event::on).reversed())
            .toList();
    if (begun.isEmpty()) {
      return new KinaseInhibitor(
          State.NOT_RECORDED, LocalDate.MIN, LocalDate.MIN, Optional.empty(), Optional.empty());
    }
    int current = current(begun, course, day);
    Optional<LocalDate> ended = endedBefore(begun.get(current), course, day);
    List<Event> line = begun.subList(current, begun.size());
    return new KinaseInhibitor(
        ended.isEmpty() ? State.TAKEN : State.OFF,
        since(line, course, (earlier, later) -> true),
        since(line, course, (earlier, later) -> drug(earlier).equals(drug(later))),
        ended,
        course.lastOf(EventKind.THERAPY_STOP).filter(s -> !s.isAfter(day)));
  }

  /** The latest therapy that runs on the day; where none does, the latest of all. */
  private static int current(List<Event> latestFirst, Course course, LocalDate day) {
    for (int i = 0; i < latestFirst.size(); i++) {
      if (endedBefore(latestFirst.get(i), course, day).isEmpty()) {
        return i;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> endedBefore(Event therapy, Course course, LocalDate day) {
    return endOf(therapy, course, day).filter(end -> end.isBefore(day));
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

  /** A name that ends like one of them decides, whatever else is given with it. */
  private static boolean isInhibitor(Event therapy) {
    String detail = therapy.detail().toLowerCase(Locale.ROOT);
    return NAMED.matcher(detail).find() || !SOMETHING_ELSE.matcher(detail).find();
  }

  private static String drug(Event therapy) {
    String detail = therapy.detail().toLowerCase(Locale.ROOT);
    Matcher named = NAMED.matcher(detail);
    return named.find() ? named.group() : detail;
  }
}
