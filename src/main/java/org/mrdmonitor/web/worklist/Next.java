package org.mrdmonitor.web.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;

/**
 * The next sample that is expected: a wanted repeat before the usual follow-up.
 *
 * @param day of it, {@code 13-Nov-2026}; empty where nothing is scheduled
 */
record Next(Kind kind, Optional<String> day, boolean late) {

  enum Kind {
    REPEAT,
    FOLLOW_UP,
    NOTHING
  }

  static Next of(Optional<LocalDate> repeatBy, Optional<LocalDate> followUp, LocalDate today) {
    if (repeatBy.isPresent()) {
      return on(Kind.REPEAT, repeatBy.get(), today);
    }
    return followUp
        .map(day -> on(Kind.FOLLOW_UP, day, today))
        .orElse(new Next(Kind.NOTHING, Optional.empty(), false));
  }

  private static Next on(Kind kind, LocalDate day, LocalDate today) {
    return new Next(kind, Optional.of(LevelText.day(day)), today.isAfter(day));
  }
}
