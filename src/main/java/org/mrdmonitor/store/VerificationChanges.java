package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;

/** Saying what a second person found, inside the caller's transaction. */
@ApplicationScoped
class VerificationChanges {

  private final PatientRows patients;
  private final ResultRows results;
  private final VerificationRows verifications;
  private final Evaluation evaluation;
  private final RecordAudit audit;
  private final Clock clock;

  VerificationChanges(
      PatientRows patients,
      ResultRows results,
      VerificationRows verifications,
      Evaluation evaluation,
      RecordAudit audit,
      Clock clock) {
    this.patients = patients;
    this.results = results;
    this.verifications = verifications;
    this.evaluation = evaluation;
    this.audit = audit;
    this.clock = clock;
  }

  Change<ResultVersion> verify(
      Actor actor,
      PatientId patient,
      MeasurementId id,
      int expectedVersion,
      Verification.Verdict verdict) {
    PatientRow row = patients.locked(actor, patient);
    History<ResultVersion> history = results.byId(id);
    ResultVersion current = history.current();
    if (!current.patient().equals(patient)) {
      throw new NotInRecord("result");
    }
    if (current.version() != expectedVersion) {
      return ResultChanges.overtaken(history, expectedVersion);
    }
    List<Verification> said = verifications.of(id, current.version());
    Optional<Change.Refusal> refusal = refusal(actor, row, current, said, verdict);
    if (refusal.isPresent()) {
      return new Change.Refused<>(current, refusal.get());
    }
    return saved(actor, row, current, said.size() + 1, verdict);
  }

  private Optional<Change.Refusal> refusal(
      Actor actor,
      PatientRow patient,
      ResultVersion current,
      List<Verification> said,
      Verification.Verdict verdict) {
    if (current.voided()) {
      return Optional.of(Change.Refusal.VOIDED);
    }
    if (verifications.rule(patient.centre()).way() != verdict.way()) {
      return Optional.of(Change.Refusal.NOT_ASKED);
    }
    if (current.author().accountId().equals(actor.accountId())) {
      return Optional.of(Change.Refusal.OWN_ENTRY);
    }
    if (said.stream().anyMatch(Verification::verifies)) {
      return Optional.of(Change.Refusal.VERIFIED_BEFORE);
    }
    return answersThat(said, verdict.outcome())
        ? Optional.empty()
        : Optional.of(Change.Refusal.NOT_ASKED);
  }

  /** An open difference is decided, not typed over; and nothing is decided that is not open. */
  private static boolean answersThat(List<Verification> said, Verification.Outcome outcome) {
    boolean open =
        !said.isEmpty() && said.get(said.size() - 1).outcome() == Verification.Outcome.DIFFERS;
    return switch (outcome) {
      case AGREES, DIFFERS -> !open;
      case FIRST_STANDS -> open;
      case SENT_BACK -> true;
    };
  }

  private Change<ResultVersion> saved(
      Actor actor,
      PatientRow patient,
      ResultVersion current,
      int position,
      Verification.Verdict verdict) {
    Authorship author =
        Authorship.of(
                actor, clock.instant().truncatedTo(ChronoUnit.MICROS), Authorship.Source.ENTRY)
            .because(verdict.reason());
    verifications.insert(
        new Verification(
            current.id(),
            current.version(),
            position,
            patient.id(),
            verdict.way(),
            verdict.outcome(),
            verdict.retyped(),
            author));
    audit.did(
        actor,
        verdict.outcome().verifies()
            ? AuditAction.RESULT_VERIFIED
            : AuditAction.RESULT_NOT_VERIFIED,
        patient.id(),
        "result=%s version=%d way=%s outcome=%s"
            .formatted(current.id(), current.version(), verdict.way(), verdict.outcome()));
    Remark remark = Remark.of("result-verified", LevelText.day(current.content().sampledOn()));
    List<FindingChange> findings =
        verdict.outcome().verifies()
            ? evaluation.after(patient, new Cause(author, remark))
            : List.of();
    audit.findings(actor, patient.id(), findings);
    return new Change.Done<>(current, findings);
  }
}
