package org.mrdmonitor.web.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mrdmonitor.measurement.LevelText;

/** Moments of the trail and of sessions, in UTC for everybody: {@code 22-Nov-2026 16:49:10}. */
final class Moments {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private Moments() {}

  static String text(Instant instant) {
    OffsetDateTime moment = instant.atOffset(ZoneOffset.UTC);
    return LevelText.day(moment.toLocalDate()) + LevelText.SPACE + TIME.format(moment);
  }
}
