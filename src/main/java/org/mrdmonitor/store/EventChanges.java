package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;

/** Adding, correcting and voiding events, inside the caller's transaction. */
@ApplicationScoped
class EventChanges {

  private final PatientRows patients;
  private final EventRows events;
  private final SignatureChanges signatures;
  private final Evaluation evaluation;
  private final ChangeKeys keys;
  private final RecordAudit audit;
  private final Clock clock;

  EventChanges(
      PatientRows patients,
      EventRows events,
      SignatureChanges signatures,
      Evaluation evaluation,
      ChangeKeys keys,
      RecordAudit audit,
      Clock clock) {
    this.patients = patients;
    this.events = events;
    this.signatures = signatures;
    this.evaluation = evaluation;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  Change.Done<EventVersion> add(Actor actor, PatientId id, NewEvent content, IdempotencyKey key) {
    PatientRow patient = patients.locked(actor, id);
    Optional<ChangeKeys.Answer> earlier = keys.answered(actor, key);
    if (earlier.isPresent()) {
      return again(earlier.get());
    }
    signatures.requireOpen(id, List.of(content.on()));
    EventVersion first =
        new EventVersion(new EventId(Identities.next()), id, 1, content, false, author(actor));
    Change.Done<EventVersion> done =
        saved(actor, patient, first, AuditAction.EVENT_RECORDED, "event-entered");
    List<UUID> made = List.of(first.id().value());
    keys.remember(actor, key, new ChangeKeys.Answer(made, List.of(), done.findings()));
    return done;
  }

  private Change.Done<EventVersion> again(ChangeKeys.Answer answer) {
    EventId id = new EventId(answer.made().get(0));
    return new Change.Done<>(events.byId(id).versions().get(0), answer.findings());
  }

  Change<EventVersion> correct(
      Actor actor,
      PatientId patient,
      EventId id,
      int expectedVersion,
      NewEvent content,
      String reason) {
    ResultChanges.requireReason(reason);
    PatientRow row = patients.locked(actor, patient);
    History<EventVersion> history = ofPatient(patient, id);
    Optional<Change<EventVersion>> hindrance = hindrance(history, expectedVersion);
    if (hindrance.isPresent()) {
      return hindrance.get();
    }
    EventVersion current = history.current();
    if (signatures.locks(patient, current.content().on(), content.on())) {
      return new Change.Refused<>(current, Change.Refusal.LOCKED);
    }
    EventVersion next = current.replacedBy(content, author(actor).because(reason));
    return saved(actor, row, next, AuditAction.EVENT_RECORDED, "event-corrected");
  }

  Change<EventVersion> voidEvent(
      Actor actor, PatientId patient, EventId id, int expectedVersion, String reason) {
    ResultChanges.requireReason(reason);
    PatientRow row = patients.locked(actor, patient);
    History<EventVersion> history = ofPatient(patient, id);
    Optional<Change<EventVersion>> hindrance = hindrance(history, expectedVersion);
    if (hindrance.isPresent()) {
      return hindrance.get();
    }
    EventVersion current = history.current();
    if (signatures.locks(patient, current.content().on())) {
      return new Change.Refused<>(current, Change.Refusal.LOCKED);
    }
    EventVersion next = current.voidedBy(author(actor).because(reason));
    return saved(actor, row, next, AuditAction.EVENT_VOIDED, "event-voided");
  }

  private Change.Done<EventVersion> saved(
      Actor actor, PatientRow patient, EventVersion next, AuditAction action, String what) {
    events.insert(List.of(next));
    audit.did(
        actor, action, patient.id(), "event=%s version=%d".formatted(next.id(), next.version()));
    Remark remark =
        Remark.of(
            what,
            next.content().kind().code(),
            LevelText.day(next.content().on()),
            next.author().reason());
    List<FindingChange> findings = evaluation.after(patient, new Cause(next.author(), remark));
    audit.findings(actor, patient.id(), findings);
    return new Change.Done<>(next, findings);
  }

  private static Optional<Change<EventVersion>> hindrance(
      History<EventVersion> history, int expected) {
    EventVersion current = history.current();
    if (current.version() != expected) {
      EventVersion base =
          history.versions().stream()
              .filter(version -> version.version() == expected)
              .findFirst()
              .orElseThrow(() -> new NotInRecord("version of this event"));
      return Optional.of(new Change.Overtaken<>(base, current));
    }
    return current.voided()
        ? Optional.of(new Change.Refused<>(current, Change.Refusal.VOIDED))
        : Optional.empty();
  }

  /** The event, if it is one of this patient: a form of another patient is refused (EN-17). */
  private History<EventVersion> ofPatient(PatientId patient, EventId id) {
    History<EventVersion> history = events.byId(id);
    if (!history.current().patient().equals(patient)) {
      throw new NotInRecord("event");
    }
    return history;
  }

  private Authorship author(Actor actor) {
    return Authorship.of(
        actor, clock.instant().truncatedTo(ChronoUnit.MICROS), Authorship.Source.ENTRY);
  }
}
