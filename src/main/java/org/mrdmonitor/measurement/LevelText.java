package org.mrdmonitor.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Levels, factors and days as a clinician reads them: {@code 0.031 %}, {@code 13-Nov-2026}.
 *
 * <p>The space before a unit does not break. Three significant digits; the reported text keeps the
 * laboratory's own.
 */
public final class LevelText {

  /** The space that keeps a number and its unit on one line. */
  public static final String SPACE = "\u00a0";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private LevelText() {}

  /** A level in percent, {@code 0.031 %} or, on the International Scale, {@code 0.031 % (IS)}. */
  public static String percent(Level level, boolean internationalScale) {
    return number(level.percent()) + SPACE + (internationalScale ? "%" + SPACE + "(IS)" : "%");
  }

  /** What a value says, in words where it is not a number. */
  public static String of(MrdValue value, boolean internationalScale) {
    String upper = percent(value.upperBound(), internationalScale);
    if (value instanceof Quantified quantified) {
      return percent(quantified.level(), internationalScale);
    }
    if (value instanceof NotDetected) {
      return "not detected (limit " + upper + ")";
    }
    if (value instanceof BelowQuantification) {
      return "detected, below " + upper;
    }
    return value instanceof AboveLimit above
        ? ">" + SPACE + percent(above.limit(), internationalScale)
        : "<" + SPACE + upper;
  }

  /** The value of a measurement in words. */
  public static String of(Measurement measurement) {
    return of(measurement.value(), measurement.assay().internationalScale());
  }

  /** A day, {@code 13-Nov-2026}, whatever the language. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A decimal with at most three significant digits, without exponent and without added zeros. */
  public static String number(BigDecimal number) {
    BigDecimal rounded = number.round(THREE_DIGITS).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }
}
