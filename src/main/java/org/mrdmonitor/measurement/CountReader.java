package org.mrdmonitor.measurement;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * A count of copies, cells or events: {@code 41200}, {@code 41 200}, {@code 41,200}, {@code 41.200}
 * (a count has no decimals, so a mark before three digits groups them), {@code 5e5}.
 */
public final class CountReader {

  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([ .,'][0-9]{3})+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");
  private static final Pattern WHOLE = Pattern.compile("([0-9]{1,15})[.,]0+");
  private static final Pattern POWER =
      Pattern.compile("([1-9])(?:[.,]0+)? ?(?:e\\+?| ?x ?10 ?\\^)([0-9]{1,2})");
  private static final long MOST = 1_000_000_000_000L;

  private CountReader() {}

  /** The count; empty for an empty text. More than 10^12 is refused: no sample holds as many. */
  public static Reading<OptionalLong> read(String text) {
    if (text.isBlank()) {
      return Reading.of(OptionalLong.empty());
    }
    return PlainText.of(text, 60).then(plain -> digits(plain, text.strip()));
  }

  private static Reading<OptionalLong> digits(String plain, String typed) {
    var power = POWER.matcher(plain);
    if (power.matches()) {
      int zeros = Integer.parseInt(power.group(2));
      return zeros > 12 ? tooMany(typed) : inRange(power.group(1) + "0".repeat(zeros), typed);
    }
    var whole = WHOLE.matcher(plain);
    if (GROUPED.matcher(plain).matches()) {
      return inRange(plain.replaceAll("[^0-9]", ""), typed);
    }
    if (whole.matches()) {
      return inRange(whole.group(1), typed);
    }
    return DIGITS.matcher(plain).matches()
        ? inRange(plain, typed)
        : Reading.refused(Kind.NOT_UNDERSTOOD, "count.form", typed);
  }

  private static Reading<OptionalLong> inRange(String digits, String typed) {
    if (digits.length() > 18) {
      return tooMany(typed);
    }
    long count = Long.parseLong(digits);
    return count > MOST ? tooMany(typed) : Reading.of(OptionalLong.of(count));
  }

  private static Reading<OptionalLong> tooMany(String typed) {
    return Reading.refused(Kind.OUT_OF_RANGE, "count.too-many", typed);
  }
}
