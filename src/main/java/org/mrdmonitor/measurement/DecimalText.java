package org.mrdmonitor.measurement;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * A decimal as people and programs write it, without sign and exponent: {@code 0.0012}, {@code
 * 0,0012}, {@code 1,234.5}. Forms that mean one thing in one country and another thing in another
 * are asked.
 */
final class DecimalText {

  private static final Pattern POINT = Pattern.compile("[0-9]*\\.?[0-9]+");
  private static final Pattern COMMA = Pattern.compile("[0-9]*,[0-9]+");
  private static final Pattern COMMA_OR_GROUP = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
  private static final Pattern GROUPS_AND_POINT =
      Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+\\.[0-9]+");
  private static final Pattern GROUPS_AND_COMMA =
      Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+,[0-9]+");
  private static final Pattern SEPARATED = Pattern.compile("[0-9]+([., '][0-9]+)+");
  private static final Pattern WITH_LETTERS = Pattern.compile("(?=.*[0-9])(?=.*[ol])[0-9ol., ]*");

  private DecimalText() {}

  static Reading<BigDecimal> read(String text) {
    if (POINT.matcher(text).matches()) {
      return Reading.of(new BigDecimal(text));
    }
    if (COMMA_OR_GROUP.matcher(text).matches()) {
      return Reading.refused(
          Kind.AMBIGUOUS, "number.comma", text, text.replace(',', '.'), text.replace(",", ""));
    }
    if (COMMA.matcher(text).matches()) {
      return Reading.of(new BigDecimal(text.replace(',', '.')));
    }
    if (GROUPS_AND_POINT.matcher(text).matches()) {
      return Reading.of(new BigDecimal(text.replace(",", "")));
    }
    if (GROUPS_AND_COMMA.matcher(text).matches()) {
      return Reading.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    if (SEPARATED.matcher(text).matches()) {
      return Reading.refused(Kind.AMBIGUOUS, "number.groups", text);
    }
    return WITH_LETTERS.matcher(text).matches()
        ? Reading.refused(Kind.AMBIGUOUS, "number.letter", text)
        : Reading.refused(Kind.NOT_UNDERSTOOD, "number.form", text);
  }
}
