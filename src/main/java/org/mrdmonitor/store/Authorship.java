package org.mrdmonitor.store;

import java.time.Instant;
import java.util.UUID;
import org.mrdmonitor.security.Actor;

/**
 * Who made a version, when (UTC), by which way, and why.
 *
 * @param reason of a first entry: what was unlikely and was confirmed, usually nothing
 */
public record Authorship(UUID accountId, String name, Instant at, Source source, String reason) {

  /** The way an entry came. */
  public enum Source {
    ENTRY,
    IMPORT
  }

  public Authorship {
    reason = reason.strip();
    if (reason.length() > 500) {
      throw new IllegalArgumentException(
          "A reason has at most 500 characters (%d).".formatted(reason.length()));
    }
  }

  static Authorship of(Actor actor, Instant at, Source source) {
    return new Authorship(actor.accountId(), actor.name(), at, source, "");
  }

  Authorship because(String words) {
    return new Authorship(accountId, name, at, source, words);
  }
}
