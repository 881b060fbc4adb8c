package org.mrdmonitor.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;

/**
 * One patient of a cohort as the record holds it, to be written.
 *
 * @param day0 the day of the index event of the cohort
 * @param events in date order
 * @param results in date order, several of a day in the order of that day
 */
public record ExportedPatient(
    NewPatient patient,
    LocalDate day0,
    List<NewEvent> events,
    List<NewResult> results,
    List<FindingLine> findings) {

  public ExportedPatient {
    events = List.copyOf(events);
    results = List.copyOf(results);
    findings = List.copyOf(findings);
  }

  /** Three sheets that the import reads back as they were, and the findings. */
  public static List<Table> tables(List<ExportedPatient> cohort) {
    List<List<Cell>> patients = new ArrayList<>();
    List<List<Cell>> events = new ArrayList<>();
    List<List<Cell>> results = new ArrayList<>();
    List<List<Cell>> findings = new ArrayList<>();
    for (ExportedPatient each : cohort) {
      String id = each.patient.hospitalId();
      patients.add(Cells.of(each.patient));
      each.events.forEach(event -> events.add(Cells.of(id, event)));
      each.results.forEach(result -> results.add(Cells.of(id, result)));
      each.findings.forEach(finding -> findings.add(Cells.of(finding)));
    }
    return List.of(
        Table.of(Sheet.PATIENTS, patients),
        Table.of(Sheet.EVENTS, events),
        Table.of(Sheet.RESULTS, results),
        new Table("findings", FindingLine.COLUMNS, findings));
  }
}
