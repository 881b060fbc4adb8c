package org.mrdmonitor.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Reading;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * How days are read on a day of work: nothing was sampled or born in the future, and words such as
 * {@code today} and {@code -2d} are for persons, not for files.
 */
public record Days(LocalDate today, Words words) {

  /** Whether days may be given relative to today. */
  public enum Words {
    READ,
    REFUSED
  }

  /** The days of a form that a person fills in. */
  public static Days typedOn(LocalDate today) {
    return new Days(today, Words.READ);
  }

  /** The days of a file or of cells pasted from one. */
  public static Days ofFilesOn(LocalDate today) {
    return new Days(today, Words.REFUSED);
  }

  /** A day, also one to come. */
  Reading<LocalDate> any(String text) {
    return words == Words.READ && !text.isEmpty()
        ? DayReader.read(text, today)
        : DayReader.read(text);
  }

  /** A day up to today. */
  Reading<LocalDate> past(String text) {
    return any(text)
        .then(
            day ->
                day.isAfter(today)
                    ? Reading.refused(
                        Kind.OUT_OF_RANGE, "day.future", LevelText.day(day), LevelText.day(today))
                    : Reading.of(day));
  }

  Reading<Optional<LocalDate>> pastOrNone(String text) {
    return text.isEmpty()
        ? Reading.of(Optional.empty())
        : past(text).then(day -> Reading.of(Optional.of(day)));
  }

  Reading<Optional<LocalDate>> anyOrNone(String text) {
    return text.isEmpty()
        ? Reading.of(Optional.empty())
        : any(text).then(day -> Reading.of(Optional.of(day)));
  }
}
