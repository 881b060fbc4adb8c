package org.mrdmonitor.web.timeline;

import java.util.Locale;
import org.mrdmonitor.security.AuditEntry;
import org.mrdmonitor.security.AuditEvent;

/**
 * One access to a patient's record.
 *
 * @param what the action in words of the trail, {@code patient viewed}
 * @param refused whether it was refused
 */
record ReaderLine(String at, String by, String what, boolean refused) {

  static ReaderLine of(AuditEntry entry) {
    AuditEvent event = entry.event();
    return new ReaderLine(
        Moment.of(entry.at()),
        event.actorName(),
        event.action().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        event.outcome() == AuditEvent.Outcome.REFUSED);
  }
}
