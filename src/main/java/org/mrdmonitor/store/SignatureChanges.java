package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;

/** Signing and unlocking the record of a patient, and the lock, inside the caller's transaction. */
@ApplicationScoped
class SignatureChanges {

  private final PatientRows patients;
  private final ResultRows results;
  private final EventRows events;
  private final SignatureRows signatures;
  private final RecordAudit audit;
  private final Clock clock;

  SignatureChanges(
      PatientRows patients,
      ResultRows results,
      EventRows events,
      SignatureRows signatures,
      RecordAudit audit,
      Clock clock) {
    this.patients = patients;
    this.results = results;
    this.events = events;
    this.signatures = signatures;
    this.audit = audit;
    this.clock = clock;
  }

  /** The present content of a patient's record up to a day. */
  SignedContent content(PatientId patient, LocalDate upTo) {
    return SignedContent.of(
        patient,
        upTo,
        results.ofPatient(patient).stream().map(History::current).toList(),
        events.ofPatient(patient).stream().map(History::current).toList());
  }

  /** The patient's row is locked, so that nothing slips in between looking and signing. */
  Optional<Signature> sign(
      Actor actor,
      String signer,
      PatientId id,
      LocalDate upTo,
      Signature.Meaning meaning,
      String shownHash) {
    if (upTo.isAfter(LocalDate.now(clock))) {
      throw new IllegalArgumentException("Nobody signs for a day to come (%s).".formatted(upTo));
    }
    PatientRow patient = patients.locked(actor, id);
    SignedContent content = content(patient.id(), upTo);
    String hash = content.hash();
    if (content.isEmpty() || !hash.equals(shownHash)) {
      return Optional.empty();
    }
    Signature signature =
        new Signature(
            new SignatureId(Identities.next()),
            id,
            upTo,
            meaning,
            hash,
            now(),
            actor.accountId(),
            actor.name(),
            signer,
            Optional.empty());
    signatures.insert(signature);
    audit.did(
        actor,
        AuditAction.RECORD_SIGNED,
        id,
        "signature=%s up-to=%s meaning=%s sha256=%s"
            .formatted(signature.id(), upTo, meaning, hash));
    return Optional.of(signature);
  }

  /** Voids the signature and every other that covers its days: the record is open from there on. */
  List<Signature> unlock(Actor actor, PatientId id, SignatureId which, String reason) {
    ResultChanges.requireReason(reason);
    PatientRow patient = patients.locked(actor, id);
    List<Signature> all = signatures.ofPatient(patient.id());
    Signature chosen =
        all.stream()
            .filter(each -> each.id().equals(which))
            .findFirst()
            .orElseThrow(() -> new NotInRecord("signature"));
    Authorship author = Authorship.of(actor, now(), Authorship.Source.ENTRY).because(reason);
    List<Signature> voided =
        all.stream()
            .filter(Signature::stands)
            .filter(each -> chosen.stands() && !each.upTo().isBefore(chosen.upTo()))
            .toList();
    for (Signature each : voided) {
      signatures.end(each, author);
      audit.did(
          actor,
          AuditAction.RECORD_UNLOCKED,
          id,
          "signature=%s up-to=%s".formatted(each.id(), each.upTo()));
    }
    return voided;
  }

  /** Whether one of the days is locked. */
  boolean locks(PatientId patient, LocalDate... days) {
    return signatures
        .lockedUpTo(patient)
        .filter(upTo -> List.of(days).stream().anyMatch(day -> !day.isAfter(upTo)))
        .isPresent();
  }

  /** Refuses an entry of a locked day. */
  void requireOpen(PatientId patient, List<LocalDate> days) {
    Optional<LocalDate> locked = signatures.lockedUpTo(patient);
    if (locked.isPresent() && days.stream().anyMatch(day -> !day.isAfter(locked.get()))) {
      throw new RecordLocked(locked.get());
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
