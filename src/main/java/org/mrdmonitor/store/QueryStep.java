package org.mrdmonitor.store;

import java.time.Instant;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * One step in the life of a query: who did what, when, and in which words.
 *
 * @param words the question, the answer, the reason; empty where none was wanted
 * @param entryVersion the version of the entry that the step made, for a correction
 */
public record QueryStep(
    int version,
    Kind kind,
    Query.State state,
    String by,
    Instant at,
    String words,
    OptionalInt entryVersion) {

  /** What happened to a query. */
  public enum Kind {
    OPENED,
    ANSWERED,
    /** The entry was corrected or voided because of the query; the words are the reason given. */
    CORRECTED,
    CLOSED,
    REOPENED,
    ASSIGNED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
