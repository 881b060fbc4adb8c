package org.mrdmonitor.patient;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An event that was read and understood and is not yet in the record. */
public record NewEvent(EventKind kind, LocalDate on, Optional<LocalDate> until, String detail) {

  public NewEvent {
    // The event's own constructor is the one place that knows what a valid event is.
    Event checked = new Event(new UUID(0, 0), kind, on, until, detail);
    detail = checked.detail();
  }

  /** The event it becomes in the record. */
  public Event as(UUID id) {
    return new Event(id, kind, on, until, detail);
  }
}
