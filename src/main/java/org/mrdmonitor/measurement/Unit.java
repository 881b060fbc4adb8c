package org.mrdmonitor.measurement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unit a laboratory reports in, and how it becomes a fraction. */
public enum Unit {
  PERCENT("%", -2, false),
  /**
   * Percent on the International Scale of BCR::ABL1, on which 0.1 % is a major molecular response.
   */
  PERCENT_IS("% IS", -2, true),
  /** A plain fraction or ratio. */
  RATIO("ratio", 0, false),
  COPIES_PER_10_THOUSAND("copies/1E4", -4, false),
  COPIES_PER_100_THOUSAND("copies/1E5", -5, false),
  PER_MILLION("per million", -6, false);

  private static final Pattern NO_PART = Pattern.compile("[\\s()^.,]");

  private final String code;
  private final int powerOfTen;
  private final boolean internationalScale;

  Unit(String code, int powerOfTen, boolean internationalScale) {
    this.code = code;
    this.powerOfTen = powerOfTen;
    this.internationalScale = internationalScale;
  }

  /** The code of the interchange formats and the label on pages. */
  public String code() {
    return code;
  }

  public boolean internationalScale() {
    return internationalScale;
  }

  /** The fraction that a number in this unit stands for, exactly. */
  public Level toLevel(BigDecimal number) {
    return new Level(number.scaleByPowerOfTen(powerOfTen));
  }

  /** The number in this unit that stands for the level, exactly. */
  public BigDecimal fromLevel(Level level) {
    BigDecimal number = level.fraction().scaleByPowerOfTen(-powerOfTen);
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /**
   * Reads the code or a usual spelling ({@code "%(IS)"}, {@code "copies/10^4 ABL1"}); empty where
   * none is meant.
   */
  public static Optional<Unit> parse(String text) {
    String wanted =
        NO_PART
            .matcher(text.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replace("⁴", "4")
            .replace("⁵", "5");
    return switch (wanted) {
      case "%is", "is", "is%" -> Optional.of(PERCENT_IS);
      case "%", "percent", "prozent" -> Optional.of(PERCENT);
      case "ratio", "fraction", "1" -> Optional.of(RATIO);
      case "permillion", "/million", "ppm", "1e-6" -> Optional.of(PER_MILLION);
      case "copies/1e4", "copies/104", "copies/10000", "copies/104abl1", "copies/10000abl1" ->
          Optional.of(COPIES_PER_10_THOUSAND);
      case "copies/1e5", "copies/105", "copies/100000", "copies/105abl1", "copies/100000abl1" ->
          Optional.of(COPIES_PER_100_THOUSAND);
      default ->
          Arrays.stream(values()).filter(u -> u.code.equalsIgnoreCase(text.strip())).findFirst();
    };
  }
}
