package org.mrdmonitor.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;
import org.mrdmonitor.patient.Dossier;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;

/**
 * What was understood of a source, row by row in its order, and what was not. Whether a failure
 * keeps the rest out is the caller's decision.
 *
 * <p>Events and results may speak of patients that the source does not describe: those the record
 * knows already.
 *
 * @param headers the first rows of the sheets that there were
 */
public record SheetsRead(
    List<Row<NewPatient>> patients,
    List<Row<NewEvent>> events,
    List<Row<NewResult>> results,
    List<RowFailure> failures,
    List<HeaderRead> headers) {

  public SheetsRead {
    patients = List.copyOf(patients);
    events = List.copyOf(events);
    results = List.copyOf(results);
    failures = List.copyOf(failures);
    headers = List.copyOf(headers);
  }

  /** The patients described here with their events and results, in the order of the source. */
  public List<Dossier> dossiers() {
    Map<String, List<NewEvent>> eventsById = byPatient(events);
    Map<String, List<NewResult>> resultsById = byPatient(results);
    Map<String, Dossier> dossiers = new LinkedHashMap<>();
    for (Row<NewPatient> row : patients) {
      dossiers.putIfAbsent(
          row.patientId(),
          new Dossier(
              row.content(),
              eventsById.getOrDefault(row.patientId(), List.of()),
              resultsById.getOrDefault(row.patientId(), List.of())));
    }
    return List.copyOf(dossiers.values());
  }

  /**
   * The rows of patients that are not described here, as failures: for callers that have no record
   * to look in.
   */
  public List<RowFailure> withoutPatient() {
    Set<String> described = patients.stream().map(Row::patientId).collect(Collectors.toSet());
    return Stream.<Row<?>>concat(events.stream(), results.stream())
        .filter(row -> !described.contains(row.patientId()))
        .map(SheetsRead::notDescribed)
        .toList();
  }

  private static RowFailure notDescribed(Row<?> row) {
    return RowFailure.of(
        row.place(),
        new FieldFailure(
            PatientFields.PATIENT_ID,
            row.patientId(),
            ReadingProblem.of(Kind.CONTRADICTION, "patient_id.not-described")));
  }

  private static <T> Map<String, List<T>> byPatient(List<Row<T>> rows) {
    Map<String, List<T>> byPatient = new HashMap<>();
    for (Row<T> row : rows) {
      byPatient.computeIfAbsent(row.patientId(), id -> new ArrayList<>()).add(row.content());
    }
    return byPatient;
  }
}
