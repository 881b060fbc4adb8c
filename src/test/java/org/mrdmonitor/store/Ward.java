package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.security.Role;

/** A centre with a clinician and patients, for a test; every ward is a centre of its own. */
@ApplicationScoped
public class Ward {

  @Inject Database database;
  @Inject PatientRecords records;

  /** A clinician of a new centre. */
  public Actor clinician() {
    CentreId centre = new CentreId(UUID.randomUUID());
    database.change(
        "INSERT INTO centres (id, name, created_at) VALUES (?, ?, ?)",
        centre.value(),
        "Ward " + centre,
        Instant.parse("2026-01-01T00:00:00Z"));
    return colleague(centre, "clinician");
  }

  /** Another person of the same centre. */
  public Actor colleagueOf(Actor actor) {
    return colleague(actor.home(), "colleague");
  }

  private static Actor colleague(CentreId centre, String name) {
    return new Actor(
        UUID.randomUUID(), name, Set.of(Role.CLINICIAN), Set.of(centre), centre, false);
  }

  /** A patient with a diagnosis and a remission a month later. */
  public PatientId inRemission(Actor actor, Disease disease, String hospitalId) {
    PatientId id = patient(actor, disease, hospitalId);
    event(actor, id, EventKind.DIAGNOSIS, "2025-01-10");
    event(actor, id, EventKind.REMISSION, "2025-02-10");
    return id;
  }

  public PatientId patient(Actor actor, Disease disease, String hospitalId) {
    NewPatient patient =
        new NewPatient(
            hospitalId,
            "Example",
            "Anna",
            Optional.of(LocalDate.parse("1970-05-07")),
            Sex.FEMALE,
            disease,
            "");
    PatientRecords.Registration answer = records.register(actor, patient, IdempotencyKey.fresh());
    return ((PatientRecords.Registration.Registered) answer).id();
  }

  public void event(Actor actor, PatientId patient, EventKind kind, String day) {
    NewEvent event = new NewEvent(kind, LocalDate.parse(day), Optional.empty(), "");
    records.addEvent(actor, patient, event, IdempotencyKey.fresh());
  }

  public RecordOutcome.Recorded record(Actor actor, PatientId patient, Measurement... results) {
    List<Entry> entries = Arrays.stream(results).map(Ward::entered).map(Entry::of).toList();
    return (RecordOutcome.Recorded) records.record(actor, patient, entries, IdempotencyKey.fresh());
  }

  /** A question about the patient as first entered. */
  static QueryChanges.NewQuery questionAbout(PatientId patient) {
    return new QueryChanges.NewQuery(
        new Query.Subject(Query.SubjectKind.PATIENT, patient.value(), 1),
        Query.Field.ENTRY,
        "Is all of it right?",
        Optional.empty(),
        Optional.empty());
  }

  /** What a person types for the measurement. */
  public static NewResult entered(Measurement m) {
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

  public long count(String sql, Object... parameters) {
    return database.row(sql, row -> row.getLong(1), parameters).orElseThrow();
  }
}
