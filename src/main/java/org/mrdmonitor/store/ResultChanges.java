package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;

/** Recording, correcting, voiding and taking back results, inside the caller's transaction. */
@ApplicationScoped
class ResultChanges {

  /** How long the author may take an entry back with one action (EN-10). */
  static final Duration TIME_TO_UNDO = Duration.ofMinutes(10);

  private final PatientRows patients;
  private final ResultRows results;
  private final SignatureChanges signatures;
  private final Evaluation evaluation;
  private final ChangeKeys keys;
  private final RecordAudit audit;
  private final Clock clock;

  ResultChanges(
      PatientRows patients,
      ResultRows results,
      SignatureChanges signatures,
      Evaluation evaluation,
      ChangeKeys keys,
      RecordAudit audit,
      Clock clock) {
    this.patients = patients;
    this.results = results;
    this.signatures = signatures;
    this.evaluation = evaluation;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  RecordOutcome record(Actor actor, PatientId id, List<Entry> entries, IdempotencyKey key) {
    PatientRow patient = patients.locked(actor, id);
    Optional<ChangeKeys.Answer> earlier = keys.answered(actor, key);
    if (earlier.isPresent()) {
      return again(earlier.get());
    }
    entries.forEach(entry -> requireNotInFuture(entry.result().sampledOn()));
    SameDayMatch match = SameDayMatch.ofEntry(results.ofPatient(id), entries);
    if (!match.clashes().isEmpty()) {
      return new RecordOutcome.SameDayConflict(match.clashes());
    }
    List<ResultVersion> added = firstVersions(id, match, entries, author(actor));
    signatures.requireOpen(id, added.stream().map(each -> each.content().sampledOn()).toList());
    results.insert(added);
    for (ResultVersion each : added) {
      audit.did(actor, AuditAction.RESULT_RECORDED, id, "result=" + each.id());
    }
    List<FindingChange> findings =
        added.isEmpty() ? List.of() : reassess(actor, patient, author(actor), remarkOn(added));
    RecordOutcome.Recorded answer =
        new RecordOutcome.Recorded(
            added.stream().map(ResultVersion::id).toList(),
            match.present().stream().map(present -> present.recorded().id()).toList(),
            findings);
    keys.remember(actor, key, answerOf(answer));
    return answer;
  }

  private static List<ResultVersion> firstVersions(
      PatientId patient, SameDayMatch match, List<Entry> entries, Authorship author) {
    List<ResultVersion> versions = new ArrayList<>();
    for (SameDayMatch.Fresh fresh : match.fresh()) {
      versions.add(
          new ResultVersion(
              new MeasurementId(Identities.next()),
              patient,
              1,
              fresh.orderOfDay(),
              fresh.result(),
              false,
              author.because(entries.get(fresh.position()).checked())));
    }
    return versions;
  }

  private static Remark remarkOn(List<ResultVersion> added) {
    return added.size() == 1
        ? Remark.of("result-entered", LevelText.day(added.get(0).content().sampledOn()))
        : Remark.of("results-entered", Integer.toString(added.size()));
  }

  private static RecordOutcome again(ChangeKeys.Answer answer) {
    return new RecordOutcome.Recorded(
        answer.made().stream().map(MeasurementId::new).toList(),
        answer.found().stream().map(MeasurementId::new).toList(),
        answer.findings());
  }

  private static ChangeKeys.Answer answerOf(RecordOutcome.Recorded recorded) {
    return new ChangeKeys.Answer(
        recorded.recorded().stream().map(MeasurementId::value).toList(),
        recorded.alreadyRecorded().stream().map(MeasurementId::value).toList(),
        recorded.findings());
  }

  Change<ResultVersion> correct(
      Actor actor,
      PatientId patient,
      MeasurementId id,
      int expectedVersion,
      NewResult content,
      String reason) {
    requireReason(reason);
    requireNotInFuture(content.sampledOn());
    PatientRow row = patients.locked(actor, patient);
    History<ResultVersion> history = ofPatient(patient, id);
    ResultVersion current = history.current();
    if (current.version() != expectedVersion) {
      return overtaken(history, expectedVersion);
    }
    if (current.voided()) {
      return new Change.Refused<>(current, Change.Refusal.VOIDED);
    }
    if (signatures.locks(patient, current.content().sampledOn(), content.sampledOn())) {
      return new Change.Refused<>(current, Change.Refusal.LOCKED);
    }
    int order = orderOfDay(patient, current, content);
    ResultVersion next = current.replacedBy(content, order, author(actor).because(reason));
    return changed(actor, row, next, AuditAction.RESULT_CORRECTED, "result-corrected");
  }

  Change<ResultVersion> voidResult(
      Actor actor, PatientId patient, MeasurementId id, int expectedVersion, String reason) {
    requireReason(reason);
    PatientRow row = patients.locked(actor, patient);
    History<ResultVersion> history = ofPatient(patient, id);
    ResultVersion current = history.current();
    if (current.version() != expectedVersion) {
      return overtaken(history, expectedVersion);
    }
    if (current.voided()) {
      return new Change.Refused<>(current, Change.Refusal.VOIDED);
    }
    if (signatures.locks(patient, current.content().sampledOn())) {
      return new Change.Refused<>(current, Change.Refusal.LOCKED);
    }
    ResultVersion next = current.voidedBy(author(actor).because(reason));
    return changed(actor, row, next, AuditAction.RESULT_VOIDED, "result-voided");
  }

  Change<ResultVersion> undo(
      Actor actor, PatientId patient, MeasurementId id, int expectedVersion) {
    PatientRow row = patients.locked(actor, patient);
    History<ResultVersion> history = ofPatient(patient, id);
    ResultVersion current = history.current();
    if (current.version() != expectedVersion) {
      return overtaken(history, expectedVersion);
    }
    Optional<Change.Refusal> refusal = refusalToUndo(actor, current);
    if (refusal.isPresent()) {
      return new Change.Refused<>(current, refusal.get());
    }
    Authorship author = author(actor).because("Taken back by the author.");
    ResultVersion next =
        history.earlier().isEmpty()
            ? current.voidedBy(author)
            : history
                .versions()
                .get(history.versions().size() - 2)
                .broughtBack(current.version(), author);
    if (signatures.locks(patient, current.content().sampledOn(), next.content().sampledOn())) {
      return new Change.Refused<>(current, Change.Refusal.LOCKED);
    }
    AuditAction action = next.voided() ? AuditAction.RESULT_VOIDED : AuditAction.RESULT_CORRECTED;
    return changed(actor, row, next, action, "result-taken-back");
  }

  private Optional<Change.Refusal> refusalToUndo(Actor actor, ResultVersion current) {
    if (!current.author().accountId().equals(actor.accountId())) {
      return Optional.of(Change.Refusal.NOT_THE_AUTHOR);
    }
    if (current.version() == 1 && current.voided()) {
      return Optional.of(Change.Refusal.VOIDED);
    }
    boolean late = clock.instant().isAfter(current.author().at().plus(TIME_TO_UNDO));
    return late ? Optional.of(Change.Refusal.TOO_LATE) : Optional.empty();
  }

  private Change<ResultVersion> changed(
      Actor actor, PatientRow patient, ResultVersion next, AuditAction action, String what) {
    results.insert(List.of(next));
    audit.did(
        actor, action, patient.id(), "result=%s version=%d".formatted(next.id(), next.version()));
    Remark remark =
        Remark.of(what, LevelText.day(next.content().sampledOn()), next.author().reason());
    return new Change.Done<>(next, reassess(actor, patient, next.author(), remark));
  }

  private List<FindingChange> reassess(
      Actor actor, PatientRow patient, Authorship author, Remark remark) {
    List<FindingChange> findings = evaluation.after(patient, new Cause(author, remark));
    audit.findings(actor, patient.id(), findings);
    return findings;
  }

  /** The result, if it is one of this patient: a form of another patient is refused (EN-17). */
  private History<ResultVersion> ofPatient(PatientId patient, MeasurementId id) {
    History<ResultVersion> history = results.byId(id);
    if (!history.current().patient().equals(patient)) {
      throw new NotInRecord("result");
    }
    return history;
  }

  /** The place among the samples of the day: kept, unless the correction moves the sample. */
  private int orderOfDay(PatientId patient, ResultVersion current, NewResult content) {
    NewResult before = current.content();
    boolean sameDay =
        before.sampledOn().equals(content.sampledOn())
            && before.specimen() == content.specimen()
            && before.marker().equals(content.marker());
    return sameDay
        ? current.orderOfDay()
        : SameDayMatch.nextOrder(results.ofPatient(patient), content);
  }

  static Change<ResultVersion> overtaken(History<ResultVersion> history, int expected) {
    return new Change.Overtaken<>(
        history.versions().stream()
            .filter(version -> version.version() == expected)
            .findFirst()
            .orElseThrow(() -> new NotInRecord("version of this result")),
        history.current());
  }

  private Authorship author(Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return Authorship.of(actor, now, Authorship.Source.ENTRY);
  }

  /** Tomorrow is allowed: the day of sampling may have begun elsewhere already. */
  private void requireNotInFuture(LocalDate day) {
    if (day.isAfter(LocalDate.now(clock).plusDays(1))) {
      throw new IllegalArgumentException(
          "A sample (%s) is not taken in the future.".formatted(day));
    }
  }

  static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A change of the record needs a reason.");
    }
  }
}
