package org.mrdmonitor.store;

import java.util.List;

/**
 * The answer to a wish to change something that has versions.
 *
 * @param <T> what has versions
 */
public sealed interface Change<T> {

  /** The change is in the record, with what it did to findings. */
  record Done<T>(T now, List<FindingChange> findings) implements Change<T> {
    public Done {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Another change came first; nothing was changed. {@code base} is what the actor had before the
   * eyes, {@code current} what the record holds now.
   */
  record Overtaken<T>(T base, T current) implements Change<T> {}

  /** The wish does not fit the state of the thing; nothing was changed. */
  record Refused<T>(T current, Refusal because) implements Change<T> {}

  /** Why a wish was refused. */
  enum Refusal {
    /** It was voided before; a voided entry is not corrected but entered anew. */
    VOIDED,
    /** The ten minutes in which the author may take an entry back have passed. */
    TOO_LATE,
    /** Only the author may take an entry back. */
    NOT_THE_AUTHOR,
    /** The finding is closed or withdrawn already, or the query is in another state. */
    NOT_OPEN,
    /** The author of a version does not verify it; a second person does. */
    OWN_ENTRY,
    /** The centre asks for no second person, or asks in another way. */
    NOT_ASKED,
    /** A second person has verified it already. */
    VERIFIED_BEFORE,
    /** Its day is locked by a signature. */
    LOCKED
  }
}
