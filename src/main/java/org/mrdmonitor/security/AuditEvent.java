package org.mrdmonitor.security;

import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.PatientId;

/**
 * One thing that somebody did, saw or was refused, before it has its place in the trail.
 *
 * @param accountId empty where nobody is signed in, as after a failed sign-in
 * @param actorName the account's name, or what was typed in its place
 * @param detail at most 500 characters; opaque ids, counts and codes, never a name, an identifier,
 *     a result or another free text of a patient
 */
public record AuditEvent(
    Optional<UUID> accountId,
    String actorName,
    AuditAction action,
    Optional<PatientId> patient,
    Outcome outcome,
    String detail) {

  /** Whether it was done. */
  public enum Outcome {
    DONE,
    REFUSED
  }

  private static final int LONGEST_DETAIL = 500;
  private static final int LONGEST_NAME = 120;

  public AuditEvent {
    detail = oneLine(detail, LONGEST_DETAIL);
    actorName = oneLine(actorName, LONGEST_NAME);
  }

  /** Something the actor did. */
  public static AuditEvent by(Actor actor, AuditAction action) {
    return new AuditEvent(
        Optional.of(actor.accountId()), actor.name(), action, Optional.empty(), Outcome.DONE, "");
  }

  /** Something done without an account: by the installation itself, or by a person unknown. */
  public static AuditEvent byNobody(String name, AuditAction action) {
    return new AuditEvent(Optional.empty(), name, action, Optional.empty(), Outcome.DONE, "");
  }

  public AuditEvent about(PatientId subject) {
    return new AuditEvent(accountId, actorName, action, Optional.of(subject), outcome, detail);
  }

  public AuditEvent saying(String words) {
    return new AuditEvent(accountId, actorName, action, patient, outcome, words);
  }

  public AuditEvent refused() {
    return new AuditEvent(accountId, actorName, action, patient, Outcome.REFUSED, detail);
  }

  /** Control characters would let one entry look like two. */
  private static String oneLine(String text, int longest) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= longest ? line : line.substring(0, longest);
  }
}
