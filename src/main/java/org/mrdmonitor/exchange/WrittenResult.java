package org.mrdmonitor.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.ResultReader;

/**
 * The text and the limits of a result so that a reader understands the same value again: as the
 * laboratory wrote them wherever that is enough, with the limit of the value beside where it is
 * not, and in our own words as the last resort (a result that came as a message has no text that a
 * file could carry).
 */
record WrittenResult(
    String text, Optional<Level> limitOfDetection, Optional<Level> limitOfQuantification) {

  static WrittenResult of(NewResult result) {
    Reported reported = result.reported();
    Optional<Level> detection = reported.limitOfDetection().or(() -> detectionOf(result));
    Optional<Level> quantification =
        reported.limitOfQuantification().or(() -> quantificationOf(result));
    WrittenResult inOurWords =
        new WrittenResult(
            LevelText.export(result.value(), reported.unit()), detection, quantification);
    return Stream.of(
            new WrittenResult(
                reported.text(), reported.limitOfDetection(), reported.limitOfQuantification()),
            new WrittenResult(reported.text(), detection, quantification))
        .filter(written -> written.readsBackAs(result))
        .findFirst()
        .orElse(inOurWords);
  }

  private boolean readsBackAs(NewResult result) {
    return new ResultReader(
            result.assay(),
            result.reported().unit(),
            limitOfDetection,
            limitOfQuantification,
            result.input())
        .read(text)
        .value()
        .filter(read -> read.value().equals(result.value()))
        .isPresent();
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
