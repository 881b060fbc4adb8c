package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;

/**
 * Reading one patient. Each method appends its entry to the audit trail in the transaction of the
 * reading, before it answers (SE-30).
 */
@ApplicationScoped
public class PatientFiles {

  /** One result with its patient and all its versions. */
  public record ResultFile(
      Patient patient, Optional<LocalDate> diedOn, History<ResultVersion> result) {}

  /** One event with its patient and all its versions. */
  public record EventFile(
      Patient patient, Optional<LocalDate> diedOn, History<EventVersion> event) {}

  /** One finding with the file of its patient and all its steps, oldest first. */
  public record FindingFile(PatientFile file, RecordedFinding finding, List<FindingStep> steps) {
    public FindingFile {
      steps = List.copyOf(steps);
    }
  }

  /** Waiting ones first, then the most severe, then the latest. */
  static final Comparator<RecordedFinding> BY_URGENCY =
      Comparator.comparing((RecordedFinding finding) -> !finding.state().waiting())
          .thenComparing(RecordedFinding::severity, Comparator.reverseOrder())
          .thenComparing(RecordedFinding::raisedOn, Comparator.reverseOrder())
          .thenComparing(finding -> finding.id().value());

  private final PatientRows patients;
  private final ResultRows results;
  private final EventRows events;
  private final FindingRows findings;
  private final VerificationRows verifications;
  private final SignatureRows signatures;
  private final RuleBooks books;
  private final RecordAudit audit;
  private final Clock clock;

  PatientFiles(
      PatientRows patients,
      ResultRows results,
      EventRows events,
      FindingRows findings,
      VerificationRows verifications,
      SignatureRows signatures,
      RuleBooks books,
      RecordAudit audit,
      Clock clock) {
    this.patients = patients;
    this.results = results;
    this.events = events;
    this.findings = findings;
    this.verifications = verifications;
    this.signatures = signatures;
    this.books = books;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the banner shows. */
  @Transactional
  public Patient banner(Actor actor, PatientId patient) {
    Patient shown = patients.visible(actor, patient).patient();
    audit.did(actor, AuditAction.PATIENT_VIEWED, patient, "banner");
    return shown;
  }

  /** Everything about one patient. */
  @Transactional
  public PatientFile open(Actor actor, PatientId patient, Purpose purpose) {
    PatientFile file = file(patients.visible(actor, patient));
    AuditAction action =
        purpose == Purpose.EXPORT ? AuditAction.EXPORTED : AuditAction.PATIENT_VIEWED;
    audit.did(actor, action, patient, purpose.code());
    return file;
  }

  /** One result, to be looked at, corrected or voided. */
  @Transactional
  public ResultFile result(Actor actor, MeasurementId id) {
    History<ResultVersion> result = results.byId(id);
    PatientRow patient = patients.visible(actor, result.current().patient(), "result");
    audit.did(actor, AuditAction.PATIENT_VIEWED, patient.id(), "result=" + id);
    return new ResultFile(patient.patient(), diedOn(patient), result);
  }

  /** One event, to be looked at, corrected or voided. */
  @Transactional
  public EventFile event(Actor actor, EventId id) {
    History<EventVersion> event = events.byId(id);
    PatientRow patient = patients.visible(actor, event.current().patient(), "event");
    audit.did(actor, AuditAction.PATIENT_VIEWED, patient.id(), "event=" + id);
    return new EventFile(patient.patient(), diedOn(patient), event);
  }

  /** One finding with all that it rests on. */
  @Transactional
  public FindingFile finding(Actor actor, FindingId id) {
    RecordedFinding finding = findings.byId(id);
    PatientRow patient = patients.visible(actor, finding.patient(), "finding");
    audit.did(actor, AuditAction.FINDING_VIEWED, patient.id(), "finding=" + id);
    return new FindingFile(file(patient), finding.asOf(LocalDate.now(clock)), findings.stepsOf(id));
  }

  private Optional<LocalDate> diedOn(PatientRow patient) {
    return diedOn(events.ofPatient(patient.id()).stream());
  }

  static Optional<LocalDate> diedOn(Stream<History<EventVersion>> events) {
    return events
        .map(History::current)
        .filter(version -> !version.voided() && version.content().kind() == EventKind.DEATH)
        .map(version -> version.content().on())
        .max(Comparator.naturalOrder());
  }

  private PatientFile file(PatientRow row) {
    LocalDate today = LocalDate.now(clock);
    return new PatientFile(
        row.patient(),
        row.version(),
        results.ofPatient(row.id()),
        events.ofPatient(row.id()),
        findings.ofPatient(row.id()).stream()
            .map(finding -> finding.asOf(today))
            .sorted(BY_URGENCY)
            .toList(),
        verifications.of(row),
        signatures.ofPatient(row.id()),
        books.inForce(row),
        today);
  }
}
