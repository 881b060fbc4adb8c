package org.mrdmonitor.measurement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * Reads a day: {@code 2026-11-13}, {@code 13-Nov-2026}, {@code 13.11.2026}.
 *
 * <p>A day that could be two ({@code 03/04/2026}), a year of two digits, the day number of a
 * spreadsheet, a time zone and a day that no calendar has are refused with a sentence; nothing is
 * shifted. Words such as {@code today} and {@code +3m} are read only where the caller gives today.
 */
public final class DayReader {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern MIDNIGHT = Pattern.compile("(.*[0-9])[ t]00:00(:00(\\.0+)?)?");
  private static final Pattern TIME = Pattern.compile(".*[0-9][ t][0-9]{1,2}:[0-9]{2}.*|.*[0-9]z");
  private static final Pattern NAMED =
      Pattern.compile("([0-9]{1,2})[-. /]{1,2}(\\p{L}{3,9})\\.?[-. /]([0-9]{1,4})");
  private static final Pattern POINTS =
      Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{1,4})");
  private static final Pattern SLASHES =
      Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{1,4})");
  private static final Pattern SERIAL = Pattern.compile("[0-9]{1,6}([.,][0-9]+)?");
  private static final Pattern RELATIVE = Pattern.compile("([+-]) ?([0-9]{1,4}) ?([dwmytj])");
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private DayReader() {}

  /** Reads a day of the calendar. */
  public static Reading<LocalDate> read(String text) {
    if (text.isBlank()) {
      return Reading.refused(Kind.EMPTY, "day.empty");
    }
    return PlainText.of(text.strip(), 40).then(DayReader::calendar);
  }

  /** Reads a day of the calendar, or none from an empty text. */
  public static Reading<Optional<LocalDate>> optional(String text) {
    return text.isBlank()
        ? Reading.of(Optional.empty())
        : read(text).then(day -> Reading.of(Optional.of(day)));
  }

  /** Reads a day of the calendar, {@code today}, {@code yesterday}, {@code -2d}, {@code +3m}. */
  public static Reading<LocalDate> read(String text, LocalDate today) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace('−', '-');
    Matcher relative = RELATIVE.matcher(plain);
    if (relative.matches()) {
      long step = Long.parseLong(relative.group(2)) * (relative.group(1).equals("-") ? -1 : 1);
      return inRange(moved(today, step, relative.group(3)));
    }
    return switch (plain) {
      case "today", "heute" -> Reading.of(today);
      case "yesterday", "gestern" -> Reading.of(today.minusDays(1));
      default -> read(text);
    };
  }

  private static LocalDate moved(LocalDate today, long step, String unit) {
    return switch (unit) {
      case "w" -> today.plusWeeks(step);
      case "m" -> today.plusMonths(step);
      case "y", "j" -> today.plusYears(step);
      default -> today.plusDays(step);
    };
  }

  private static Reading<LocalDate> calendar(String plain) {
    Matcher midnight = MIDNIGHT.matcher(plain);
    String day = midnight.matches() ? midnight.group(1) : plain;
    Matcher iso = ISO.matcher(day);
    if (iso.matches()) {
      return day(iso.group(1), number(iso.group(2)), iso.group(3), plain);
    }
    Matcher named = NAMED.matcher(day);
    if (named.matches() && month(named.group(2)) > 0) {
      return day(named.group(3), month(named.group(2)), named.group(1), plain);
    }
    Matcher points = POINTS.matcher(day);
    if (points.matches()) {
      return day(points.group(3), number(points.group(2)), points.group(1), plain);
    }
    Matcher slashes = SLASHES.matcher(day);
    return slashes.matches() ? slashed(slashes, plain) : notADay(plain);
  }

  private static Reading<LocalDate> slashed(Matcher m, String plain) {
    int first = number(m.group(1));
    int second = number(m.group(2));
    if (first > 12 || first == second) {
      return day(m.group(3), second, m.group(1), plain);
    }
    if (second > 12) {
      return day(m.group(3), first, m.group(2), plain);
    }
    return day(m.group(3), second, m.group(1), plain)
        .then(
            one ->
                day(m.group(3), first, m.group(2), plain)
                    .then(
                        other ->
                            Reading.refused(
                                Kind.AMBIGUOUS,
                                "day.order",
                                plain,
                                LevelText.day(one),
                                LevelText.day(other))));
  }

  private static Reading<LocalDate> notADay(String plain) {
    if (TIME.matcher(plain).matches()) {
      return Reading.refused(Kind.NOT_UNDERSTOOD, "day.time", plain);
    }
    if (SERIAL.matcher(plain).matches()) {
      return Reading.refused(Kind.AMBIGUOUS, "day.serial", plain);
    }
    return Reading.refused(Kind.NOT_UNDERSTOOD, "day.form", plain);
  }

  private static Reading<LocalDate> day(String year, int month, String day, String plain) {
    if (year.length() != 4) {
      return Reading.refused(Kind.AMBIGUOUS, "day.year", plain);
    }
    try {
      return inRange(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException noSuchDay) {
      return Reading.refused(Kind.OUT_OF_RANGE, "day.none", plain);
    }
  }

  private static Reading<LocalDate> inRange(LocalDate day) {
    return day.isBefore(EARLIEST) || day.isAfter(LATEST)
        ? Reading.refused(
            Kind.OUT_OF_RANGE,
            "day.range",
            Integer.toString(EARLIEST.getYear()),
            Integer.toString(LATEST.getYear()))
        : Reading.of(day);
  }

  /** The month of an English or German name, 1 to 12; 0 where it names none. */
  private static int month(String name) {
    String three = name.length() < 3 ? name : name.substring(0, 3);
    return switch (three) {
      case "mär", "mrz" -> 3;
      case "mai" -> 5;
      case "okt" -> 10;
      case "dez" -> 12;
      default -> MONTHS.indexOf(three) + 1;
    };
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
