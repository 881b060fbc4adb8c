package org.mrdmonitor.store;

import java.time.Instant;
import java.util.UUID;

/** Who made a version, when (UTC), by which way, and why; the reason is empty for first entries. */
public record Authorship(UUID accountId, String name, Instant at, Source source, String reason) {

  /** The way an entry came. */
  public enum Source {
    ENTRY,
    IMPORT
  }
}
