package org.mrdmonitor.web.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as pages write it, {@code 13-Nov-2026 14:05 UTC}, whatever the language. */
final class Moment {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Moment() {}

  static String of(Instant at) {
    return FORM.format(at);
  }
}
