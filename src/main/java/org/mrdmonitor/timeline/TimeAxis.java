package org.mrdmonitor.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.mrdmonitor.measurement.LevelText;

/**
 * Where a day stands: proportional to time, oldest left, with labels as dense as they stay apart,
 * from two weeks to decades.
 *
 * @param from the day at the left edge
 * @param to the day at the right edge
 */
record TimeAxis(LocalDate from, LocalDate to, double left, double right, double fontSize) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM-uuuu", Locale.ENGLISH);
  private static final long SHORTEST = 14;
  private static final double AIR = 14;
  private static final double LEAST_AIR = 2;

  TimeAxis {
    long missing = SHORTEST - ChronoUnit.DAYS.between(from, to);
    if (missing > 0) {
      from = from.minusDays((missing + 1) / 2);
      to = to.plusDays((missing + 1) / 2);
    }
  }

  /** A labelled day; a January begins a year. */
  record Tick(double x, LocalDate day, String label) {

    boolean beginsYear() {
      return day.getDayOfYear() == 1;
    }
  }

  double x(LocalDate day) {
    return left + (right - left) * ChronoUnit.DAYS.between(from, day) / days();
  }

  double days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  double pixelsPerDay() {
    return (right - left) / days();
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  List<Tick> ticks() {
    return step().ticks(this);
  }

  /** The first day of each year inside, where they are far enough apart to be seen. */
  List<Tick> years() {
    Step everyYear = Step.ofYears(1);
    return pixelsPerDay() * 365 < 10 ? Step.ofYears(10).ticks(this) : everyYear.ticks(this);
  }

  /** As dense as labels stay well apart; closer together where that would leave a single one. */
  private Step step() {
    Step wellApart = step(AIR);
    return wellApart.ticks(this).size() < 2 ? step(LEAST_AIR) : wellApart;
  }

  private Step step(double air) {
    return Step.FROM_FINE_TO_COARSE.stream()
        .filter(
            step ->
                step.days * pixelsPerDay()
                    >= TextWidth.of(step.label(LocalDate.of(2026, 12, 31)), fontSize) + air)
        .findFirst()
        .orElse(Step.ofYears(50));
  }

  /**
   * A rhythm of labels: its first day on or after a day, the next one, and how a day is written.
   */
  private record Step(
      double days,
      UnaryOperator<LocalDate> firstFrom,
      UnaryOperator<LocalDate> next,
      DayText text) {

    static final List<Step> FROM_FINE_TO_COARSE =
        List.of(
            ofDays(1),
            ofDays(2),
            ofWeeks(1),
            ofWeeks(2),
            ofMonths(1),
            ofMonths(2),
            ofMonths(3),
            ofMonths(6),
            ofYears(1),
            ofYears(2),
            ofYears(5),
            ofYears(10));

    static Step ofDays(int days) {
      return new Step(
          days,
          day -> day.plusDays(Math.floorMod(-day.toEpochDay(), days)),
          day -> day.plusDays(days),
          LevelText::day);
    }

    static Step ofWeeks(int weeks) {
      return new Step(
          7d * weeks,
          day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
          day -> day.plusWeeks(weeks),
          LevelText::day);
    }

    static Step ofMonths(int months) {
      return new Step(
          29.5 * months,
          day -> {
            LocalDate first = day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
            return first.plusMonths(Math.floorMod(1 - first.getMonthValue(), months));
          },
          day -> day.plusMonths(months),
          MONTH::format);
    }

    static Step ofYears(int years) {
      return new Step(
          365d * years,
          day -> {
            LocalDate first = day.getDayOfYear() == 1 ? day : day.plusYears(1).withDayOfYear(1);
            return first.plusYears(Math.floorMod(-first.getYear(), years));
          },
          day -> day.plusYears(years),
          MONTH::format);
    }

    String label(LocalDate day) {
      return text.write(day);
    }

    List<Tick> ticks(TimeAxis axis) {
      List<Tick> ticks = new ArrayList<>();
      for (LocalDate day = firstFrom.apply(axis.from);
          !day.isAfter(axis.to);
          day = next.apply(day)) {
        ticks.add(new Tick(axis.x(day), day, label(day)));
      }
      return ticks;
    }
  }

  /** How a day is written. */
  private interface DayText {
    String write(LocalDate day);
  }
}
