package org.mrdmonitor.timeline.flagquality;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Time without Saturdays and Sundays, in UTC. A working day has 24 hours; public holidays are not
 * known here.
 */
public final class WorkingTime {

  /** Hours of a working day, from midnight to midnight. */
  public static final long HOURS_OF_A_DAY = 24;

  private static final long DAYS_OF_A_WEEK = 7;
  private static final long WORKING_DAYS_OF_A_WEEK = 5;

  private WorkingTime() {}

  /** Whole hours from one moment to a later one that lie on Monday to Friday. */
  public static long hours(Instant from, Instant to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The end (%s) lies before %s.".formatted(to, from));
    }
    long weeks = Duration.between(from, to).toDays() / DAYS_OF_A_WEEK;
    Instant rest = from.plus(Duration.ofDays(weeks * DAYS_OF_A_WEEK));
    return weeks * WORKING_DAYS_OF_A_WEEK * HOURS_OF_A_DAY + withinDays(rest, to).toHours();
  }

  private static Duration withinDays(Instant from, Instant to) {
    Duration sum = Duration.ZERO;
    Instant reached = from;
    while (reached.isBefore(to)) {
      LocalDate day = reached.atOffset(ZoneOffset.UTC).toLocalDate();
      Instant midnight = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
      Instant end = midnight.isBefore(to) ? midnight : to;
      sum = working(day) ? sum.plus(Duration.between(reached, end)) : sum;
      reached = end;
    }
    return sum;
  }

  /** Whether people are expected to look on that day: Monday to Friday. */
  public static boolean working(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
