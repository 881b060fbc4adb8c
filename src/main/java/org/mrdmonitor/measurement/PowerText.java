package org.mrdmonitor.measurement;

import java.math.BigDecimal;
import java.util.ResourceBundle;

/**
 * A level as a power of ten, {@code 1.2 × 10⁻⁵}, and as it is spoken, for readers who hear the page
 * and for whom raised digits are lost.
 */
record PowerText(BigDecimal mantissa, int power) {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The catalogue names the powers up to this one. */
  private static final int NAMED = 12;

  /** Three significant digits, as everywhere; the level is above zero. */
  static PowerText of(Level level) {
    BigDecimal rounded = LevelText.rounded(level.fraction()).stripTrailingZeros();
    int power = rounded.precision() - rounded.scale() - 1;
    return new PowerText(rounded.movePointLeft(power), power);
  }

  String written() {
    StringBuilder raised = new StringBuilder(power < 0 ? "⁻" : "");
    Integer.toString(Math.abs(power))
        .chars()
        .forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
    return mantissa.toPlainString() + LevelText.SPACE + "×" + LevelText.SPACE + "10" + raised;
  }

  String spoken(ResourceBundle words) {
    int size = Math.abs(power);
    String word = size <= NAMED ? words.getString("spoken.number." + size) : Integer.toString(size);
    String key = power < 0 ? "spoken.power-minus" : "spoken.power";
    return words.getString(key).replace("{0}", mantissa.toPlainString()).replace("{1}", word);
  }
}
