package org.mrdmonitor.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Levels, factors, counts and days as a clinician reads them, and the only place that writes them:
 * {@code 0.031 %}, {@code 0.0012 % (1.2 × 10⁻⁵)}, {@code 41 200}, {@code 13-Nov-2026}.
 *
 * <p>A zero stands before the decimal point, none is added behind it; the space before a unit and
 * inside a count does not break. Levels have three significant digits; the reported text keeps the
 * laboratory's own. What is printed here is read back by {@link ResultReader} as the same text.
 * Files and messages take {@link #export}, which is plain ASCII.
 */
public final class LevelText {

  /** The space that keeps a number and its unit on one line. */
  public static final String SPACE = "\u00a0";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Level SHOWN_AS_POWER = Level.ofPercent("0.01");
  private static final BigDecimal PLAIN_EXPORT = new BigDecimal("0.0001");

  private LevelText() {}

  /** A level in percent, {@code 0.031 %} or, on the International Scale, {@code 0.031 % (IS)}. */
  public static String percent(Level level, boolean internationalScale) {
    return number(level.percent()) + SPACE + (internationalScale ? "%" + SPACE + "(IS)" : "%");
  }

  /** A level in percent and, below 0.01 %, as a power of ten: {@code 0.0012 % (1.2 × 10⁻⁵)}. */
  public static String both(Level level, boolean internationalScale) {
    if (!asPower(level)) {
      return percent(level, internationalScale);
    }
    return number(level.percent())
        + SPACE
        + "%"
        + SPACE
        + (internationalScale ? "(IS;" + SPACE : "(")
        + power(level)
        + ")";
  }

  /** A level as a power of ten: {@code 1.2 × 10⁻⁵}. The level is above zero. */
  public static String power(Level level) {
    return PowerText.of(level).written();
  }

  /** Whether a level is shown as a power of ten too: one above zero and below 0.01 %. */
  static boolean asPower(Level level) {
    return !level.isZero() && !level.isAtLeast(SHOWN_AS_POWER);
  }

  /** What a value says, in English, as it is stored; {@link LevelWords} says it to a reader. */
  public static String of(MrdValue value, boolean internationalScale) {
    return LevelWords.english().of(value, internationalScale);
  }

  /** The value of a measurement in English. */
  public static String of(Measurement measurement) {
    return LevelWords.english().of(measurement);
  }

  /** What a value says in English, as it is spoken: without signs and raised digits. */
  public static String spoken(MrdValue value, boolean internationalScale) {
    return LevelWords.english().spoken(value, internationalScale);
  }

  /** The decimal logarithm of a level above zero, {@code −4.92}, with the sign of typography. */
  public static String log10(Level level) {
    return signed(level.log10()).replace("+", "");
  }

  /** A change in decimal logarithms with its sign: {@code +1.10 log}, {@code −0.52 log}. */
  public static String logChange(double log10) {
    return signed(log10) + SPACE + "log";
  }

  private static String signed(double number) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(number));
    if (digits.equals("0.00")) {
      return digits;
    }
    return (number < 0 ? "\u2212" : "+") + digits;
  }

  /** A count with its thousands apart: {@code 41 200}. */
  public static String count(long count) {
    StringBuilder digits = new StringBuilder(Long.toString(count));
    int first = count < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, SPACE);
    }
    return digits.toString();
  }

  /** A day, {@code 13-Nov-2026}, whatever the language. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * A decimal with at most three significant digits, without exponent and without added zeros; from
   * 100 on a whole number.
   */
  public static String number(BigDecimal number) {
    BigDecimal rounded = rounded(number).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }

  static BigDecimal rounded(BigDecimal number) {
    return number.abs().compareTo(HUNDRED) < 0
        ? number.round(THREE_DIGITS)
        : number.setScale(0, RoundingMode.HALF_UP);
  }

  /**
   * A decimal for files and messages, exact and in ASCII: {@code 0.012}, {@code 1.2E-5}, {@code
   * 41200}.
   */
  public static String export(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.signum() != 0 && stripped.abs().compareTo(PLAIN_EXPORT) < 0) {
      int power = stripped.precision() - stripped.scale() - 1;
      return stripped.movePointLeft(power).toPlainString() + "E" + power;
    }
    return stripped.toPlainString();
  }

  /**
   * A value for files and messages, as {@link ResultReader} takes it: {@code 0.0012}, {@code
   * <0.001}, {@code not detected}, {@code detected <LOQ}. The limits of the last two stand beside.
   */
  public static String export(MrdValue value, Unit unit) {
    if (value instanceof NotDetected) {
      return "not detected";
    }
    if (value instanceof BelowQuantification) {
      return "detected <LOQ";
    }
    if (value instanceof BelowLimit below) {
      return "<" + export(unit.fromLevel(below.limit()));
    }
    return value instanceof AboveLimit above
        ? ">" + export(unit.fromLevel(above.limit()))
        : export(unit.fromLevel(value.lowerBound()));
  }
}
