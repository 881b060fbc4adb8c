package org.mrdmonitor.store;

import java.util.Comparator;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.PatientId;

/**
 * One immutable version of an event: its full content, and who made it. A voided version carries
 * the content it voided.
 *
 * @param version from 1
 */
public record EventVersion(
    EventId id,
    PatientId patient,
    int version,
    NewEvent content,
    boolean voided,
    Authorship author) {

  static final Comparator<History<EventVersion>> BY_DATE =
      Comparator.comparing(history -> history.current().event(), Event.BY_DATE);

  public Event event() {
    return content.as(id.value());
  }

  /** The version that follows this one with other content. */
  EventVersion replacedBy(NewEvent newContent, Authorship by) {
    return new EventVersion(id, patient, version + 1, newContent, false, by);
  }

  /** The version that follows this one and says that it should not have been entered. */
  EventVersion voidedBy(Authorship by) {
    return new EventVersion(id, patient, version + 1, content, true, by);
  }
}
