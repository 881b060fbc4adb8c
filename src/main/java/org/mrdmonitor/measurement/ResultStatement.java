package org.mrdmonitor.measurement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mrdmonitor.measurement.ReadingProblem.Kind;
import org.mrdmonitor.measurement.ResultWords.Meaning;

/**
 * The parts of a reported result before unit and limits are known: what its words mean and the
 * number that stands in it.
 *
 * @param words the meaning of words or of a comparator; empty for a bare number
 * @param number the level, or the limit that the words speak of
 * @param numberIsLimit whether the words call the number the limit of the test ("LOD 0.001")
 */
record ResultStatement(
    Optional<Meaning> words, Optional<StatedNumber> number, boolean numberIsLimit) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<words>(?:[^0-9]*[^0-9 <>=+.,(\\[-])?)[ (\\[,]*(?<bound>[<>]?)=?[ (]*"
              + "(?<number>[+-]? ?[.,]?[0-9].*)");
  private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern DATE =
      Pattern.compile(
          "([0-3]?[0-9][-."
              + " /]{1,2})?(jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]*([-."
              + " /]{1,2}[0-9]{1,4})?"
              + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}.*");
  private static final Pattern RESPONSE_CLASS = Pattern.compile("m?mr ?[0-9]?([.,][0-9])?|cmr|dmr");

  static Reading<ResultStatement> read(String plain) {
    if (BARE_NUMBER.matcher(plain).matches()) {
      return Reading.of(
          new ResultStatement(Optional.empty(), Optional.of(StatedNumber.bare(plain)), false));
    }
    Optional<Meaning> meaning = ResultWords.meaning(plain);
    if (meaning.isPresent()) {
      return Reading.of(new ResultStatement(meaning, Optional.empty(), false));
    }
    if (DATE.matcher(plain).matches()) {
      return Reading.refused(Kind.NOT_UNDERSTOOD, "result.date", plain);
    }
    if (RESPONSE_CLASS.matcher(plain).matches()) {
      return Reading.refused(Kind.NOT_UNDERSTOOD, "result.response-class", plain);
    }
    Matcher parts = PARTS.matcher(plain);
    return parts.matches()
        ? parts(parts.group("words"), parts.group("bound"), parts.group("number"), plain)
        : Reading.refused(Kind.NOT_UNDERSTOOD, "result.form");
  }

  private static Reading<ResultStatement> parts(
      String words, String bound, String number, String plain) {
    if (words.equals("o") || words.equals("l")) {
      return Reading.refused(Kind.AMBIGUOUS, "number.letter", plain);
    }
    Optional<Meaning> said = ResultWords.meaningBeforeNumber(words);
    if (said.isEmpty() && !words.isEmpty()) {
      return Reading.refused(Kind.NOT_UNDERSTOOD, "result.form");
    }
    return combined(said, bound)
        .then(
            meaning ->
                StatedNumber.read(withoutClosing(number))
                    .then(
                        stated ->
                            Reading.of(
                                new ResultStatement(
                                    meaning,
                                    Optional.of(stated),
                                    ResultWords.introduceALimit(words)))));
  }

  /** "Positive" with "<" is detected below; "negative" with ">" is a contradiction. */
  private static Reading<Optional<Meaning>> combined(Optional<Meaning> said, String bound) {
    if (bound.isEmpty()) {
      return Reading.of(said);
    }
    boolean below = bound.equals("<");
    if (said.isEmpty()) {
      return Reading.of(Optional.of(below ? Meaning.BELOW : Meaning.ABOVE));
    }
    return switch (said.get()) {
      case DETECTED -> Reading.of(Optional.of(below ? Meaning.DETECTED_BELOW_LOQ : Meaning.ABOVE));
      case NOT_DETECTED, DETECTED_BELOW_LOQ, BELOW_LOD, BELOW_LOQ, BELOW ->
          below ? Reading.of(said) : contradiction();
      case ABOVE, ABOVE_RANGE -> below ? contradiction() : Reading.of(said);
      case NO_RESULT -> Reading.of(said);
    };
  }

  private static Reading<Optional<Meaning>> contradiction() {
    return Reading.refused(Kind.CONTRADICTION, "result.contradiction");
  }

  /** The number without the parenthesis that was opened among the words. */
  private static String withoutClosing(String number) {
    long open = number.chars().filter(c -> c == '(' || c == '[').count();
    long closed = number.chars().filter(c -> c == ')' || c == ']').count();
    return closed > open ? number.substring(0, number.length() - 1).strip() : number;
  }
}
