package org.mrdmonitor.measurement;

import java.util.Optional;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * Reads a result as a laboratory writes it, {@code 0.0012}, {@code 1.2 × 10⁻⁵}, {@code 12/1000000},
 * {@code <0.001}, {@code not detected}, {@code detected <LOQ}, into the interval that contains the
 * true level.
 *
 * <p>A text with two meanings is asked, never guessed. Zero is refused: no assay shows zero, and
 * whoever writes it may mean "not detected". "Not detected" needs a limit, stated or from the
 * material of the sample ({@link SampleLimits}); where neither is known it is refused, because a
 * negative of unknown depth can prove nothing. A bare bound ({@code <0.001}) does not say whether
 * disease was seen and stays a {@link BelowLimit}.
 *
 * @param unit the unit chosen; a unit inside the text must agree with it
 * @param limitOfDetection as stated by the laboratory for this sample
 * @param limitOfQuantification as stated by the laboratory for this sample
 */
public record ResultReader(
    Assay assay,
    Unit unit,
    Optional<Level> limitOfDetection,
    Optional<Level> limitOfQuantification,
    SampleInput input) {

  static final int LONGEST = 60;

  /**
   * Below one cell in 10^12, about as many as a whole body of leukaemia, no level has a meaning.
   */
  private static final Level SMALLEST = Level.ofFraction("1E-12");

  /** Reads a result. */
  public Reading<ReadResult> read(String text) {
    if (text.isBlank()) {
      return Reading.refused(Kind.EMPTY, "result.empty");
    }
    if (limitOfDetection.isPresent()
        && limitOfQuantification.filter(q -> limitOfDetection.get().isAbove(q)).isPresent()) {
      return Reading.refused(Kind.CONTRADICTION, "limit.order");
    }
    return PlainText.of(text.strip(), LONGEST)
        .then(ResultStatement::read)
        .then(statement -> understood(statement, text.strip()));
  }

  /**
   * Reads a limit as stated by a laboratory, {@code 0.001}, {@code <0.001 %}; an empty text is no
   * limit.
   */
  public static Reading<Optional<Level>> limit(String text, Unit unit, Method method) {
    if (text.isBlank()) {
      return Reading.of(Optional.empty());
    }
    return PlainText.of(text.strip(), LONGEST)
        .then(plain -> StatedNumber.read(plain.replaceFirst("^[<≤]=? ?", "")))
        .then(number -> number.in(unit))
        .then(level -> inRange(level, unit, method, "limit.zero"))
        .then(level -> Reading.of(Optional.of(level)));
  }

  private Reading<ReadResult> understood(ResultStatement statement, String text) {
    Optional<Reading<Level>> number =
        statement
            .number()
            .map(n -> n.in(unit).then(l -> inRange(l, unit, assay.method(), "result.zero")));
    return number.isPresent()
        ? number.get().then(level -> withNumber(statement, level, text))
        : inWords(statement.words().orElseThrow(), text);
  }

  private static Reading<Level> inRange(Level level, Unit unit, Method method, String zeroKey) {
    if (level.isZero()) {
      return Reading.refused(Kind.ZERO, zeroKey);
    }
    if (SMALLEST.isAbove(level)) {
      return Reading.refused(Kind.OUT_OF_RANGE, "result.too-small", unit.code());
    }
    return level.isAbove(method.ceiling())
        ? Reading.refused(
            Kind.OUT_OF_RANGE,
            "result.too-large",
            LevelText.percent(level, unit.internationalScale()),
            method.code(),
            LevelText.percent(method.ceiling(), unit.internationalScale()))
        : Reading.of(level);
  }

  private Reading<ReadResult> withNumber(ResultStatement statement, Level level, String text) {
    if (statement.words().isEmpty()) {
      return result(new Quantified(level), text);
    }
    return switch (statement.words().get()) {
      case NOT_DETECTED, BELOW_LOD -> atLimitOfDetection(statement, level, text);
      case DETECTED ->
          statement.numberIsLimit()
              ? Reading.refused(Kind.NOT_UNDERSTOOD, "result.no-level")
              : result(new Quantified(level), text);
      case DETECTED_BELOW_LOQ -> detectedBelow(level, text);
      case BELOW, BELOW_LOQ -> result(new BelowLimit(level), text);
      case ABOVE, ABOVE_RANGE -> result(new AboveLimit(level, assay.method().ceiling()), text);
      case NO_RESULT -> Reading.refused(Kind.NOT_UNDERSTOOD, "result.none");
    };
  }

  private Reading<ReadResult> atLimitOfDetection(
      ResultStatement statement, Level level, String text) {
    if (limitOfDetection.filter(l -> !l.equals(level)).isPresent()) {
      return Reading.refused(
          Kind.CONTRADICTION,
          "limit.two",
          LevelText.percent(level, unit.internationalScale()),
          LevelText.percent(limitOfDetection.get(), unit.internationalScale()));
    }
    boolean negative =
        statement.words().filter(w -> w == ResultWords.Meaning.NOT_DETECTED).isPresent();
    MrdValue value = negative ? new NotDetected(level) : new BelowLimit(level);
    return Reading.of(
        new ReadResult(value, new Reported(text, unit, Optional.of(level), limitOfQuantification)));
  }

  private Reading<ReadResult> inWords(ResultWords.Meaning words, String text) {
    return switch (words) {
      case NOT_DETECTED -> detectionLimit().then(l -> result(new NotDetected(l), text));
      case BELOW_LOD -> detectionLimit().then(l -> result(new BelowLimit(l), text));
      case DETECTED_BELOW_LOQ -> quantificationLimit().then(l -> detectedBelow(l, text));
      case BELOW_LOQ -> quantificationLimit().then(l -> result(new BelowLimit(l), text));
      case DETECTED, ABOVE_RANGE -> Reading.refused(Kind.NOT_UNDERSTOOD, "result.no-level");
      case BELOW, ABOVE -> Reading.refused(Kind.NOT_UNDERSTOOD, "result.form");
      case NO_RESULT -> Reading.refused(Kind.NOT_UNDERSTOOD, "result.none");
    };
  }

  private Reading<Level> detectionLimit() {
    return limits()
        .detection()
        .map(limit -> Reading.of(limit.level()))
        .orElseGet(() -> Reading.refused(Kind.LIMIT_NEEDED, neededBy("limit.detection")));
  }

  private Reading<Level> quantificationLimit() {
    return limits()
        .quantification()
        .map(limit -> Reading.of(limit.level()))
        .orElseGet(() -> Reading.refused(Kind.LIMIT_NEEDED, neededBy("limit.quantification")));
  }

  private String neededBy(String key) {
    return switch (assay.method()) {
      case RT_QPCR, RQ_PCR, DIGITAL_PCR -> key + ".pcr";
      case FLOW -> key + ".flow";
      case NGS -> key + ".ngs";
    };
  }

  private SampleLimits limits() {
    return SampleLimits.of(assay, limitOfDetection, limitOfQuantification, input);
  }

  /**
   * The lower bound is the stated limit of detection; where none is stated, or by PCR derived,
   * zero.
   */
  private Reading<ReadResult> detectedBelow(Level quantification, String text) {
    Level detection =
        limits()
            .detection()
            .filter(l -> l.origin() != SampleLimits.Origin.CONTROL_COPIES)
            .map(SampleLimits.Limit::level)
            .filter(l -> !l.isAbove(quantification))
            .orElse(Level.ZERO);
    return result(new BelowQuantification(detection, quantification), text);
  }

  private Reading<ReadResult> result(MrdValue value, String text) {
    return Reading.of(
        new ReadResult(value, new Reported(text, unit, limitOfDetection, limitOfQuantification)));
  }
}
