package org.mrdmonitor.web.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;

/**
 * The sampling days of a course as steps for looking back: to the sample before, to the one after,
 * or to any by its number.
 *
 * @param days each day once, in order
 * @param shown the day the page shows
 */
record PastDays(List<LocalDate> days, LocalDate shown) {

  PastDays {
    days = List.copyOf(days);
  }

  static PastDays of(Course course, LocalDate shown) {
    return new PastDays(
        course.measurements().stream().map(Measurement::sampledOn).distinct().sorted().toList(),
        shown);
  }

  /** The day of the sample with a number from 1; empty for what is no such number. */
  static Optional<LocalDate> numbered(Course course, String number) {
    List<LocalDate> days = of(course, course.asOf()).days();
    return number.matches("[1-9][0-9]{0,5}") && Integer.parseInt(number) <= days.size()
        ? Optional.of(days.get(Integer.parseInt(number) - 1))
        : Optional.empty();
  }

  /** How many sampling days the page shows. */
  public int position() {
    return (int) days.stream().filter(day -> !day.isAfter(shown)).count();
  }

  public int count() {
    return days.size();
  }

  /** The days in words, in order, for the slider to say where it stands. */
  public List<String> texts() {
    return days.stream().map(LevelText::day).toList();
  }

  /** The last sampling day before the one shown. */
  Optional<LocalDate> earlier() {
    return days.stream().filter(day -> day.isBefore(shown)).reduce((a, b) -> b);
  }

  /** The first sampling day after the one shown. */
  Optional<LocalDate> later() {
    return days.stream().filter(day -> day.isAfter(shown)).findFirst();
  }
}
