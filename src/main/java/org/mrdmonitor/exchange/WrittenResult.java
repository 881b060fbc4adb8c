package org.mrdmonitor.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.ResultReader;
import org.mrdmonitor.measurement.Unit;

/**
 * The text and the limits of a result so that a reader understands the same value again: as the
 * laboratory wrote them wherever that is enough, with the limit of the value beside where it is
 * not, and in our own words as the last resort (a result that came as a message has no text that a
 * file could carry). A result that was converted is written as it was reported, with its factor.
 */
record WrittenResult(
    String text,
    Unit unit,
    Optional<Level> limitOfDetection,
    Optional<Level> limitOfQuantification,
    Optional<ConversionFactor> conversion) {

  static WrittenResult of(NewResult result) {
    Reported reported = result.reported();
    return Stream.of(asReported(reported), withLimitsOf(result))
        .filter(written -> written.readsBackAs(result))
        .findFirst()
        .orElseGet(() -> inOurWords(result));
  }

  private static WrittenResult asReported(Reported reported) {
    return new WrittenResult(
        reported.text(),
        reported.unit(),
        reported.limitOfDetection(),
        reported.limitOfQuantification(),
        reported.conversion());
  }

  /** The limits of the value stand in its own unit, so that a converted result has none to add. */
  private static WrittenResult withLimitsOf(NewResult result) {
    Reported reported = result.reported();
    return reported.conversion().isPresent()
        ? asReported(reported)
        : new WrittenResult(
            reported.text(),
            reported.unit(),
            reported.limitOfDetection().or(() -> detectionOf(result)),
            reported.limitOfQuantification().or(() -> quantificationOf(result)),
            Optional.empty());
  }

  private static WrittenResult inOurWords(NewResult result) {
    Unit unit = result.reported().unitOfLevel();
    Optional<ConversionFactor> factor = result.reported().conversion();
    return new WrittenResult(
        LevelText.export(result.value(), unit),
        unit,
        result
            .reported()
            .limitOfDetection()
            .map(limit -> factor.map(f -> f.convert(limit)).orElse(limit))
            .or(() -> detectionOf(result)),
        result
            .reported()
            .limitOfQuantification()
            .map(limit -> factor.map(f -> f.convert(limit)).orElse(limit))
            .or(() -> quantificationOf(result)),
        Optional.empty());
  }

  private boolean readsBackAs(NewResult result) {
    Assay counted = conversion.isPresent() ? result.assay().beforeConversion() : result.assay();
    return new ResultReader(counted, unit, limitOfDetection, limitOfQuantification, result.input())
        .read(text)
        .value()
        .map(read -> converted(read.value()))
        .filter(result.value()::equals)
        .isPresent();
  }

  private MrdValue converted(MrdValue read) {
    return conversion.map(factor -> factor.convert(read)).orElse(read);
  }

  private static Optional<Level> detectionOf(NewResult result) {
    if (result.value() instanceof NotDetected negative) {
      return Optional.of(negative.sensitivity());
    }
    return result.value() instanceof BelowQuantification positive
        ? Optional.of(positive.limitOfDetection()).filter(level -> !level.isZero())
        : Optional.empty();
  }

  private static Optional<Level> quantificationOf(NewResult result) {
    return result.value() instanceof BelowQuantification positive
        ? Optional.of(positive.limitOfQuantification())
        : Optional.empty();
  }
}
