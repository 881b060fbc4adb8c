package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;

/**
 * The only writer of clinical data. Each method is one transaction in which the change is saved,
 * the rules in force are asked again, findings are brought into line and the audit trail is
 * extended; all of it happens, or nothing.
 *
 * <p>The patient named must be the one the entry belongs to (EN-17), otherwise the answer is {@link
 * NotInRecord}, as for a patient of another centre. What would add to a day that a signature locks
 * is refused with {@link RecordLocked}.
 */
@ApplicationScoped
public class PatientRecords {

  private final Registrations registrations;
  private final ResultChanges results;
  private final EventChanges events;
  private final VerificationChanges verifications;
  private final SignatureChanges signatures;
  private final FindingDecisions findings;
  private final ChangeKeys keys;

  PatientRecords(
      Registrations registrations,
      ResultChanges results,
      EventChanges events,
      VerificationChanges verifications,
      SignatureChanges signatures,
      FindingDecisions findings,
      ChangeKeys keys) {
    this.registrations = registrations;
    this.results = results;
    this.events = events;
    this.verifications = verifications;
    this.signatures = signatures;
    this.findings = findings;
    this.keys = keys;
  }

  /** The answer to the wish to register a patient. */
  public sealed interface Registration {
    /** The patient is in the record now. */
    record Registered(PatientId id) implements Registration {}

    /** The centre has a patient with this hospital identifier; nothing was changed. */
    record AlreadyRegistered(PatientId id) implements Registration {}

    /** There is no such centre for this actor; nothing was changed. */
    record UnknownCentre(String code) implements Registration {}
  }

  /** Registers a patient at the centre named, or at the actor's own where none is named. */
  @Transactional
  public Registration register(Actor actor, NewPatient patient, IdempotencyKey key) {
    return registrations.register(actor, patient, key);
  }

  /** Whether the change that the actor intended with this key is in the record. */
  public boolean alreadyMade(Actor actor, IdempotencyKey key) {
    return keys.answered(actor, key).isPresent();
  }

  /** Records results of one patient, all or none. */
  @Transactional
  public RecordOutcome record(
      Actor actor, PatientId patient, List<Entry> entries, IdempotencyKey key) {
    return results.record(actor, patient, entries, key);
  }

  /** Replaces the content of a result by a new version; the old one stays visible. */
  @Transactional
  public Change<ResultVersion> correct(
      Actor actor,
      PatientId patient,
      MeasurementId result,
      int expectedVersion,
      NewResult content,
      String reason) {
    return results.correct(actor, patient, result, expectedVersion, content, reason);
  }

  /** Says that a result should not have been entered; it stays visible, struck through. */
  @Transactional
  public Change<ResultVersion> voidResult(
      Actor actor, PatientId patient, MeasurementId result, int expectedVersion, String reason) {
    return results.voidResult(actor, patient, result, expectedVersion, reason);
  }

  /**
   * Takes back what the actor last did to a result within the last ten minutes: a first entry is
   * voided, a correction or voiding gives way to the version before it (EN-10).
   */
  @Transactional
  public Change<ResultVersion> undo(
      Actor actor, PatientId patient, MeasurementId result, int expectedVersion) {
    return results.undo(actor, patient, result, expectedVersion);
  }

  /**
   * Says what a second person found on comparing the present version of a result with its report;
   * never its author (EN-11).
   */
  @Transactional
  public Change<ResultVersion> verify(
      Actor actor,
      PatientId patient,
      MeasurementId result,
      int expectedVersion,
      Verification.Verdict verdict) {
    return verifications.verify(actor, patient, result, expectedVersion, verdict);
  }

  /**
   * Signs the record of a patient up to a day, which locks it: nothing of those days is entered,
   * corrected or voided until it is unlocked (EN-14). Who signs has confirmed the password.
   *
   * @param signer the name of the person as it is to be read
   * @param shownHash of the content the person had before the eyes
   * @return empty where there is nothing to sign, or the content is another by now
   */
  @Transactional
  public Optional<Signature> sign(
      Actor actor,
      String signer,
      PatientId patient,
      LocalDate upTo,
      Signature.Meaning meaning,
      String shownHash) {
    return signatures.sign(actor, signer, patient, upTo, meaning, shownHash);
  }

  /**
   * Unlocks the record from the days of a signature on: it and every other that covers those days
   * is voided, and stays readable.
   *
   * @return the signatures voided; none where it was voided before
   */
  @Transactional
  public List<Signature> unlock(
      Actor actor, PatientId patient, SignatureId signature, String reason) {
    return signatures.unlock(actor, patient, signature, reason);
  }

  /** Adds an event to the course; the answer holds its first version. */
  @Transactional
  public Change.Done<EventVersion> addEvent(
      Actor actor, PatientId patient, NewEvent event, IdempotencyKey key) {
    return events.add(actor, patient, event, key);
  }

  /** Replaces the content of an event by a new version; the old one stays visible. */
  @Transactional
  public Change<EventVersion> correctEvent(
      Actor actor,
      PatientId patient,
      EventId event,
      int expectedVersion,
      NewEvent content,
      String reason) {
    return events.correct(actor, patient, event, expectedVersion, content, reason);
  }

  /** Says that an event should not have been entered; it stays visible, struck through. */
  @Transactional
  public Change<EventVersion> voidEvent(
      Actor actor, PatientId patient, EventId event, int expectedVersion, String reason) {
    return events.voidEvent(actor, patient, event, expectedVersion, reason);
  }

  /** Says what follows from an open finding; a reason is wanted with every action. */
  @Transactional
  public Change<RecordedFinding> acknowledge(
      Actor actor, FindingId finding, int expectedVersion, Action action, String reason) {
    return findings.acknowledge(actor, finding, expectedVersion, action, reason);
  }

  /**
   * Says that the rule is wrong here. The finding comes back only if its severity rises or a second
   * sample confirms it.
   */
  @Transactional
  public Change<RecordedFinding> override(
      Actor actor, FindingId finding, int expectedVersion, OverrideReason code, String text) {
    return findings.override(actor, finding, expectedVersion, code, text);
  }

  /**
   * Ends an open finding by decision. It comes back only if its severity rises or a second sample
   * confirms it.
   */
  @Transactional
  public Change<RecordedFinding> close(
      Actor actor, FindingId finding, int expectedVersion, String reason) {
    return findings.close(actor, finding, expectedVersion, reason);
  }

  /** Puts an open finding into the hands of a person, or of nobody. */
  @Transactional
  public Change<RecordedFinding> assign(
      Actor actor,
      FindingId finding,
      int expectedVersion,
      Optional<RecordedFinding.Assignee> assignee) {
    return findings.assign(actor, finding, expectedVersion, assignee);
  }

  /** The account that acts, as an assignee. */
  public static RecordedFinding.Assignee assigneeOf(Actor actor) {
    UUID account = actor.accountId();
    return new RecordedFinding.Assignee(account, actor.name());
  }
}
