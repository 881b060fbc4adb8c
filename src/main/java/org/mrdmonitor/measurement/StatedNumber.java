package org.mrdmonitor.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * A number as a report states it, with the unit if one stands beside it, and the same level as a
 * power of ten if that stands in parentheses: {@code 0.0012 % (1.2 × 10⁻⁵)}.
 *
 * @param quotient whether it was written as counted over total, {@code 12/1000000}, and so is a
 *     ratio by itself
 */
record StatedNumber(
    BigDecimal number, boolean quotient, Optional<Unit> unit, Optional<BigDecimal> ratioBeside) {

  private static final Pattern QUOTIENT =
      Pattern.compile("([0-9][0-9., ']*?) ?/ ?([0-9][0-9., 'ex^]*)(.*)");
  private static final Pattern POWER_ALONE =
      Pattern.compile("10 ?\\^ ?\\(?([+-]?) ?([0-9]+)\\)?(.*)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?) ?([0-9.,][0-9ol., ']*?)"
              + "(?: ?e ?([+-]?)([0-9]+)| ?x ?10 ?(\\^?) ?\\(?([+-]?) ?([0-9]+)\\)?)?"
              + " ?([^0-9ol., '].*|)");
  private static final Pattern BESIDE = Pattern.compile("([^(]*)\\((?:([^;()]*);)?([^;()]*)\\)");
  private static final int LARGEST_POWER = 30;
  private static final int SMALLEST_TOTAL = 100;

  /** A number without sign, power and unit, written with a decimal point. */
  static StatedNumber bare(String digits) {
    return new StatedNumber(new BigDecimal(digits), false, Optional.empty(), Optional.empty());
  }

  /** Reads a text in plain spelling that begins with a digit, a sign or a decimal mark. */
  static Reading<StatedNumber> read(String plain) {
    Matcher quotient = QUOTIENT.matcher(plain);
    if (quotient.matches()) {
      return quotient(quotient.group(1), quotient.group(2).strip(), quotient.group(3).strip());
    }
    Matcher power = POWER_ALONE.matcher(plain);
    if (power.matches()) {
      return scaled(BigDecimal.ONE, power.group(1), power.group(2), plain)
          .then(number -> withUnit(number, power.group(3)));
    }
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches()) {
      return Reading.refused(Kind.NOT_UNDERSTOOD, "number.form", plain);
    }
    return DecimalText.read(mantissa(number)).then(decimal -> number(decimal, number, plain));
  }

  /** A single digit before the comma of a number with a power of ten cannot be a thousand. */
  private static String mantissa(Matcher number) {
    String mantissa = number.group(2).strip();
    boolean hasPower = number.group(4) != null || number.group(7) != null;
    return hasPower && mantissa.matches("[0-9],[0-9]+") ? mantissa.replace(',', '.') : mantissa;
  }

  private static Reading<StatedNumber> number(BigDecimal decimal, Matcher m, String plain) {
    BigDecimal signed = m.group(1).equals("-") ? decimal.negate() : decimal;
    if (m.group(4) != null) {
      return scaled(signed, m.group(3), m.group(4), plain)
          .then(scaled -> withUnit(scaled, m.group(8)));
    }
    if (m.group(7) == null) {
      return withUnit(signed, m.group(8));
    }
    if (m.group(5).isEmpty() && m.group(6).isEmpty()) {
      return Reading.refused(Kind.AMBIGUOUS, "number.lost-power", plain);
    }
    return scaled(signed, m.group(6), m.group(7), plain)
        .then(scaled -> withUnit(scaled, m.group(8)));
  }

  private static Reading<BigDecimal> scaled(
      BigDecimal decimal, String sign, String digits, String plain) {
    if (digits.length() > 3 || Integer.parseInt(digits) > LARGEST_POWER) {
      return Reading.refused(Kind.OUT_OF_RANGE, "number.power", plain);
    }
    int power = Integer.parseInt(digits);
    if (sign.isEmpty() && power > 0) {
      return Reading.refused(
          Kind.AMBIGUOUS,
          "number.unsigned-power",
          plain,
          decimal.scaleByPowerOfTen(power).toPlainString(),
          decimal.toPlainString() + "E-" + power);
    }
    return Reading.of(decimal.scaleByPowerOfTen(sign.equals("-") ? -power : power));
  }

  private static Reading<StatedNumber> withUnit(BigDecimal number, String after) {
    String rest = after.strip();
    if (rest.isEmpty()) {
      return Reading.of(new StatedNumber(number, false, Optional.empty(), Optional.empty()));
    }
    Optional<Unit> unit = Unit.parse(rest);
    if (unit.isPresent()) {
      return Reading.of(new StatedNumber(number, false, unit, Optional.empty()));
    }
    Matcher beside = BESIDE.matcher(rest);
    if (!beside.matches()) {
      return Reading.refused(Kind.NOT_UNDERSTOOD, "result.unit-unknown", rest);
    }
    String scale = beside.group(2) == null ? "" : "(" + beside.group(2) + ")";
    Optional<Unit> named = Unit.parse(beside.group(1) + scale);
    return named.isEmpty()
        ? Reading.refused(Kind.NOT_UNDERSTOOD, "result.unit-unknown", rest)
        : read(beside.group(3).strip())
            .then(
                ratio ->
                    Reading.of(
                        new StatedNumber(number, false, named, Optional.of(ratio.number()))));
  }

  private static Reading<StatedNumber> quotient(String counted, String total, String rest) {
    if (!rest.isEmpty()) {
      return Reading.refused(Kind.AMBIGUOUS, "result.quotient-unit", counted + "/" + total, rest);
    }
    return CountReader.read(total.replaceFirst("^10 ?\\^ ?", "1e"))
        .then(all -> CountReader.read(counted).then(some -> divided(some, all)));
  }

  private static Reading<StatedNumber> divided(OptionalLong counted, OptionalLong total) {
    long all = total.orElse(0);
    long some = counted.orElse(0);
    if (all < SMALLEST_TOTAL) {
      return Reading.refused(
          Kind.AMBIGUOUS,
          "result.quotient-small",
          some + "/" + all,
          Integer.toString(SMALLEST_TOTAL));
    }
    BigDecimal ratio =
        BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128);
    return Reading.of(new StatedNumber(ratio, true, Optional.empty(), Optional.empty()));
  }

  /** The level, if the text agrees with the unit chosen; otherwise both readings are shown. */
  Reading<Level> in(Unit chosen) {
    if (number.signum() < 0) {
      return Reading.refused(Kind.OUT_OF_RANGE, "result.negative", LevelText.number(number));
    }
    if (quotient) {
      return chosen.internationalScale()
          ? mismatch("ratio", Unit.RATIO, chosen)
          : Reading.of(Unit.RATIO.toLevel(number));
    }
    Unit stated = unit.orElse(chosen);
    boolean agrees = stated == chosen || (stated == Unit.PERCENT && chosen == Unit.PERCENT_IS);
    if (!agrees) {
      return mismatch(stated.code(), stated, chosen);
    }
    Level level = chosen.toLevel(number);
    return ratioBeside.filter(r -> r.compareTo(level.fraction()) != 0).isPresent()
        ? Reading.refused(
            Kind.CONTRADICTION, "result.power-beside", LevelText.percent(level, false))
        : Reading.of(level);
  }

  private Reading<Level> mismatch(String stated, Unit typed, Unit chosen) {
    String plain = LevelText.number(number);
    return Reading.refused(
        Kind.UNIT_MISMATCH,
        "result.unit-mismatch",
        stated,
        chosen.code(),
        plain
            + " "
            + stated
            + " = "
            + LevelText.percent(typed.toLevel(number), typed.internationalScale()),
        plain
            + " "
            + chosen.code()
            + " = "
            + LevelText.percent(chosen.toLevel(number), chosen.internationalScale()));
  }
}
