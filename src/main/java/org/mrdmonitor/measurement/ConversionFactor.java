package org.mrdmonitor.measurement;

import java.math.BigDecimal;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * The factor of one laboratory and test that brings its ratio BCR::ABL1 / control gene to the
 * International Scale: {@code % IS = 100 × ratio × factor} (LOINC part LP136109-8; the scale is
 * anchored so that 0.1 % is a major molecular response).
 *
 * <p>Above zero and at most 100, which no published factor comes near: whoever types more has typed
 * a percentage or lost a decimal point. The factor is a decimal and so is everything multiplied by
 * it; nothing is rounded.
 */
public record ConversionFactor(BigDecimal number) {

  private static final BigDecimal SMALLEST = new BigDecimal("0.01");
  private static final BigDecimal LARGEST = new BigDecimal("100");
  private static final int LONGEST = 20;

  public ConversionFactor {
    number = number.stripTrailingZeros();
    if (!inRange(number)) {
      throw new IllegalArgumentException(
          "A conversion factor lies between 0.01 and 100 (%s).".formatted(number));
    }
  }

  public static ConversionFactor of(String number) {
    return new ConversionFactor(new BigDecimal(number));
  }

  /** Reads a factor, {@code 0.65} or {@code 0,65}; a text with two meanings is asked. */
  public static Reading<ConversionFactor> read(String text) {
    if (text.isBlank()) {
      return Reading.refused(Kind.EMPTY, "factor.empty");
    }
    return PlainText.of(text.strip(), LONGEST)
        .then(DecimalText::read)
        .then(
            number ->
                inRange(number)
                    ? Reading.of(new ConversionFactor(number))
                    : Reading.refused(Kind.OUT_OF_RANGE, "factor.range", text.strip()));
  }

  private static boolean inRange(BigDecimal number) {
    return number.compareTo(SMALLEST) >= 0 && number.compareTo(LARGEST) <= 0;
  }

  /** A level of the laboratory's own ratio, on the International Scale. */
  public Level convert(Level ratio) {
    return ratio.times(number);
  }

  /**
   * A result of the laboratory's own ratio, on the International Scale; its limits move with it.
   */
  public MrdValue convert(MrdValue ratio) {
    return ratio.times(number);
  }

  /** The factor as it is written: {@code 0.65}. */
  @Override
  public String toString() {
    return number.toPlainString();
  }
}
