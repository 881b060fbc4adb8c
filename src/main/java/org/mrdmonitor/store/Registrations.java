package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.store.PatientRecords.Registration;

/** Registering patients, inside the caller's transaction. */
@ApplicationScoped
class Registrations {

  private final Database database;
  private final Centres centres;
  private final PatientRows patients;
  private final Evaluation evaluation;
  private final ChangeKeys keys;
  private final RecordAudit audit;
  private final Clock clock;

  Registrations(
      Database database,
      Centres centres,
      PatientRows patients,
      Evaluation evaluation,
      ChangeKeys keys,
      RecordAudit audit,
      Clock clock) {
    this.database = database;
    this.centres = centres;
    this.patients = patients;
    this.evaluation = evaluation;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  Registration register(Actor actor, NewPatient patient, IdempotencyKey key) {
    Optional<Centre> centre = centreOf(actor, patient);
    if (centre.isEmpty()) {
      return new Registration.UnknownCentre(patient.centre());
    }
    lock(centre.get());
    Optional<ChangeKeys.Answer> earlier = keys.answered(actor, key);
    if (earlier.isPresent()) {
      return new Registration.Registered(new PatientId(earlier.get().made().get(0)));
    }
    return patients
        .byHospitalId(centre.get().id(), patient.hospitalId())
        .<Registration>map(known -> new Registration.AlreadyRegistered(known.id()))
        .orElseGet(() -> added(actor, patient, centre.get(), key));
  }

  private Optional<Centre> centreOf(Actor actor, NewPatient patient) {
    return patient.centre().isEmpty()
        ? centres.of(actor).stream().filter(c -> c.id().equals(actor.home())).findFirst()
        : centres.named(actor, patient.centre());
  }

  /** Registrations of one centre queue here, so that none is made twice. */
  private void lock(Centre centre) {
    database.row("SELECT id FROM centres WHERE id = ? FOR UPDATE", row -> 1, centre.id().value());
  }

  private Registration added(Actor actor, NewPatient content, Centre centre, IdempotencyKey key) {
    Patient patient = content.as(new PatientId(Identities.next()), centre.name());
    PatientRow row = new PatientRow(patient, centre.id(), 1);
    Authorship author =
        Authorship.of(
            actor, clock.instant().truncatedTo(ChronoUnit.MICROS), Authorship.Source.ENTRY);
    patients.insert(List.of(row), author);
    evaluation.after(row, new Cause(author, Remark.of("patient-registered")));
    audit.did(actor, AuditAction.PATIENT_ADDED, patient.id(), "");
    keys.remember(
        actor, key, new ChangeKeys.Answer(List.of(patient.id().value()), List.of(), List.of()));
    return new Registration.Registered(patient.id());
  }
}
