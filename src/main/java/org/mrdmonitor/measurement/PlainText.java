package org.mrdmonitor.measurement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * A typed or pasted text brought to one spelling before it is read: one kind of space, minus and
 * multiplication sign, ordinary instead of raised digits, lower case.
 *
 * <p>Invisible and direction-changing characters are refused, not dropped: with them the eye and
 * the program read different things.
 */
final class PlainText {

  /** What is in plain spelling already, as nearly every result, day and count is. */
  private static final Pattern SIMPLE = Pattern.compile("[0-9a-z.,<>%/+-]*");

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private PlainText() {}

  static Reading<String> of(String typed, int longest) {
    if (typed.length() > longest) {
      return Reading.refused(
          Kind.NOT_UNDERSTOOD,
          "text.too-long",
          Integer.toString(longest),
          LevelText.count(typed.length()));
    }
    if (SIMPLE.matcher(typed).matches()) {
      return Reading.of(typed);
    }
    if (typed.codePoints().anyMatch(PlainText::invisible)) {
      return Reading.refused(Kind.NOT_UNDERSTOOD, "text.invisible");
    }
    return Reading.of(oneSpelling(typed));
  }

  private static boolean invisible(int character) {
    return Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.SURROGATE
        || (Character.isISOControl(character) && !Character.isWhitespace(character));
  }

  private static String oneSpelling(String typed) {
    StringBuilder plain = new StringBuilder();
    boolean raised = false;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean nowRaised = RAISED.indexOf(c) >= 0 || c == '⁻' || c == '⁺';
      if (nowRaised && !raised && !plain.toString().endsWith("^")) {
        plain.append('^');
      }
      raised = nowRaised;
      plain.append(ordinary(c));
    }
    return SPACES
        .matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
        .replaceAll(" ")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static String ordinary(char c) {
    int raised = RAISED.indexOf(c);
    if (raised >= 0) {
      return Integer.toString(raised);
    }
    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      return " ";
    }
    return switch (c) {
      case '−', '‐', '‑', '‒', '–', '—', '⁻' -> "-";
      case '⁺' -> "+";
      case '×', '·', '∙', '⋅', '*' -> "x";
      case '≤', '⩽' -> "<=";
      case '≥', '⩾' -> ">=";
      default -> String.valueOf(c);
    };
  }
}
