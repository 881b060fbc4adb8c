package org.mrdmonitor.store;

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

  public Event event() {
    return content.as(id.value());
  }
}
