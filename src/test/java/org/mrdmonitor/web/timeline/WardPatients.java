package org.mrdmonitor.web.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.Entry;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.store.RecordOutcome;
import org.mrdmonitor.store.RecordedFinding;

/** Patients of the demonstration clinician, for tests of the pages. */
@ApplicationScoped
public class WardPatients {

  @Inject Accounts accounts;
  @Inject PatientRecords records;
  @Inject PatientFiles files;

  public Actor clinician() {
    return accounts.named("clinician").orElseThrow().actor();
  }

  /** A patient in remission of NPM1-mutated AML whose blood turned positive again. */
  public PatientId relapsing() {
    PatientId id = patient(Disease.AML);
    event(id, EventKind.DIAGNOSIS, "2025-01-10");
    event(id, EventKind.REMISSION, "2025-03-10");
    AResult npm1 = AResult.of("NPM1 type A");
    record(
        id,
        npm1.on("2025-03-12").percent("0.2"),
        npm1.on("2025-06-02").notDetected("0.0012"),
        npm1.on("2025-09-01").notDetected("0.0011"),
        npm1.on("2025-12-01").percent("0.0009"),
        npm1.on("2026-01-12").percent("0.031"));
    return id;
  }

  public PatientId patient(Disease disease) {
    NewPatient patient =
        new NewPatient(
            "H-" + UUID.randomUUID().toString().substring(0, 8),
            "Example",
            "Anna",
            Optional.of(LocalDate.parse("1971-03-14")),
            Sex.FEMALE,
            disease,
            "");
    return ((PatientRecords.Registration.Registered)
            records.register(clinician(), patient, IdempotencyKey.fresh()))
        .id();
  }

  public void event(PatientId patient, EventKind kind, String day) {
    NewEvent event = new NewEvent(kind, LocalDate.parse(day), Optional.empty(), "");
    records.addEvent(clinician(), patient, event, IdempotencyKey.fresh());
  }

  public RecordOutcome.Recorded record(PatientId patient, Measurement... results) {
    return (RecordOutcome.Recorded)
        records.record(
            clinician(),
            patient,
            Arrays.stream(results).map(WardPatients::entered).map(Entry::of).toList(),
            IdempotencyKey.fresh());
  }

  public void correct(PatientId patient, MeasurementId result, Measurement content, String reason) {
    records.correct(clinician(), patient, result, 1, entered(content), reason);
  }

  public void voidResult(PatientId patient, MeasurementId result, String reason) {
    records.voidResult(clinician(), patient, result, 1, reason);
  }

  List<RecordedFinding> findings(PatientId patient) {
    return files.open(clinician(), patient, Purpose.VIEW).findings();
  }

  RecordedFinding mostUrgent(PatientId patient) {
    return findings(patient).get(0);
  }

  private static NewResult entered(Measurement m) {
    return new NewResult(
        m.sampledOn(),
        m.specimen(),
        m.marker(),
        m.assay(),
        m.value(),
        m.reported(),
        m.input(),
        Optional.empty(),
        "");
  }
}
