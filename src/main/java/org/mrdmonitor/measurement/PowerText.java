package org.mrdmonitor.measurement;

import java.math.BigDecimal;
import java.util.List;

/**
 * A level as a power of ten, {@code 1.2 × 10⁻⁵}, and as it is spoken, for readers who hear the page
 * and for whom raised digits are lost.
 */
record PowerText(BigDecimal mantissa, int power) {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

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

  String spoken() {
    int size = Math.abs(power);
    String word = size < WORDS.size() ? WORDS.get(size) : Integer.toString(size);
    return mantissa.toPlainString() + " times ten to the " + (power < 0 ? "minus " : "") + word;
  }
}
