package org.mrdmonitor.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Unit;

/**
 * A cell to be written: a text, which must never become a formula, or a number, which must stay
 * one.
 */
public sealed interface Cell {

  /** A text as it is; an empty one is an empty cell. */
  record Text(String text) implements Cell {}

  /** A number, exact. */
  record Number(BigDecimal number) implements Cell {

    /** Plain ASCII: {@code 0.012}, {@code 1.2E-5}. */
    public String ascii() {
      return LevelText.export(number);
    }
  }

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(long number) {
    return new Number(BigDecimal.valueOf(number));
  }

  static Cell of(OptionalLong count) {
    return count.isPresent() ? of(count.getAsLong()) : of("");
  }

  static Cell of(LocalDate day) {
    return of(day.toString());
  }

  static Cell ofDay(Optional<LocalDate> day) {
    return day.map(Cell::of).orElse(of(""));
  }

  static Cell ofLevel(Optional<Level> level, Unit unit) {
    return level.<Cell>map(l -> new Number(unit.fromLevel(l))).orElse(of(""));
  }
}
