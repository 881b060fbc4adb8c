package org.mrdmonitor.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.store.SourceFile.Row;

/** One patient of a source with its rows, and the patient of the record it is or will be. */
final class ImportSubject {

  private final PatientRow patient;
  private final Optional<Row<NewPatient>> described;
  private final Standing standing;
  private final List<Row<NewEvent>> events = new ArrayList<>();
  private final List<Row<NewResult>> results = new ArrayList<>();

  /** Whether the record knows the patient already. */
  enum Standing {
    NEW,
    KNOWN
  }

  ImportSubject(PatientRow patient, Standing standing, Optional<Row<NewPatient>> described) {
    this.patient = patient;
    this.standing = standing;
    this.described = described;
  }

  PatientRow patient() {
    return patient;
  }

  boolean known() {
    return standing == Standing.KNOWN;
  }

  Optional<Row<NewPatient>> described() {
    return described;
  }

  List<Row<NewEvent>> events() {
    return events;
  }

  List<Row<NewResult>> results() {
    return results;
  }
}
