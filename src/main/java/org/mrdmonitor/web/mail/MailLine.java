package org.mrdmonitor.web.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.store.MailStatus;

/** A row of the outbox; moments in UTC. */
record MailLine(
    String person,
    String wish,
    String writtenAt,
    String state,
    int attempts,
    String nextTryAt,
    String problem) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  static MailLine of(MailStatus.Line line) {
    return new MailLine(
        line.person(),
        line.wish().code(),
        moment(line.writtenAt()),
        line.state().name().toLowerCase(Locale.ROOT),
        line.attempts(),
        moment(line.nextTryAt()),
        line.problem());
  }

  private static String moment(Instant at) {
    return LevelText.day(at.atOffset(ZoneOffset.UTC).toLocalDate())
        + " "
        + TIME.format(at.atOffset(ZoneOffset.UTC))
        + " UTC";
  }
}
