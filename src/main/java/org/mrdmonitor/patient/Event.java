package org.mrdmonitor.patient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened on a day or, for a therapy, from a day until another; the end may be
 * unknown or to come.
 */
public record Event(
    UUID id, EventKind kind, LocalDate on, Optional<LocalDate> until, String detail) {

  public static final Comparator<Event> BY_DATE =
      Comparator.comparing(Event::on)
          .thenComparing(Event::kind)
          .thenComparing(Event::detail)
          .thenComparing(Event::id);

  public Event {
    if (until.isPresent() && until.get().isBefore(on)) {
      throw new IllegalArgumentException(
          "An event does not end (%s) before it begins (%s).".formatted(until.get(), on));
    }
    if (until.isPresent() && kind != EventKind.THERAPY) {
      throw new IllegalArgumentException(
          "Only a therapy lasts until a day; %s is one day.".formatted(kind.code()));
    }
    detail = detail.strip();
    if (detail.length() > 200) {
      throw new IllegalArgumentException(
          "The detail of an event has at most 200 characters (%d).".formatted(detail.length()));
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(on)
        && (until.isEmpty()
            ? kind == EventKind.THERAPY || day.equals(on)
            : !day.isAfter(until.get()));
  }
}
