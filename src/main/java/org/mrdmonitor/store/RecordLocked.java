package org.mrdmonitor.store;

import java.time.LocalDate;

/** A day of the record is locked by a signature; nothing was changed. */
public final class RecordLocked extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LocalDate upTo;

  RecordLocked(LocalDate upTo) {
    super("The record is locked by a signature up to %s.".formatted(upTo));
    this.upTo = upTo;
  }

  /** The last day that is locked. */
  public LocalDate upTo() {
    return upTo;
  }
}
