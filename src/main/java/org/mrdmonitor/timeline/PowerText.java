package org.mrdmonitor.timeline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;

/**
 * A level as a fraction in powers of ten, {@code 3.1 × 10⁻⁴}: the form in which small levels are
 * compared, beside the percentage and never instead of it.
 *
 * @param factor one digit before the point, at most three significant digits
 * @param power of ten
 */
public record PowerText(String factor, int power) {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  public static PowerText of(Level level) {
    BigDecimal rounded = level.fraction().round(new MathContext(3, RoundingMode.HALF_UP));
    int power = rounded.precision() - rounded.scale() - 1;
    return new PowerText(LevelText.number(rounded.scaleByPowerOfTen(-power)), power);
  }

  /** With superscript characters: real text that is copied and heard. */
  public String text() {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(Math.abs(power)).toCharArray()) {
      digits.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return factor + "\u00a0×\u00a010" + (power < 0 ? "⁻" : "") + digits;
  }
}
