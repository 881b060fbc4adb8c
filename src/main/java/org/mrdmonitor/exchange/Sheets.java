package org.mrdmonitor.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;

/**
 * Collects the rows of the three sheets of one import, whatever format they come in, and then looks
 * at what only several rows together can show.
 */
public final class Sheets {

  private final SheetReader<NewPatient> patients;
  private final SheetReader<NewEvent> events;
  private final SheetReader<NewResult> results;

  public Sheets(Days days, DecimalMark decimals, HeaderNames names, SheetLimits limits) {
    patients = new SheetReader<>(Sheet.PATIENTS, new PatientFields(days)::read, names, limits);
    events = new SheetReader<>(Sheet.EVENTS, new EventFields(days)::read, names, limits);
    results =
        new SheetReader<>(Sheet.RESULTS, new ResultFields(days, decimals)::read, names, limits);
  }

  /** The reader of one sheet. */
  public SheetReader<?> of(Sheet sheet) {
    return switch (sheet) {
      case PATIENTS -> patients;
      case EVENTS -> events;
      case RESULTS -> results;
    };
  }

  /** All that was read, once every sheet has been taken. */
  public SheetsRead read() {
    List<RowFailure> failures = new ArrayList<>(patients.failures());
    failures.addAll(events.failures());
    failures.addAll(results.failures());
    Map<String, Row<NewPatient>> byId = new HashMap<>();
    for (Row<NewPatient> row : patients.rows()) {
      Row<NewPatient> first = byId.putIfAbsent(row.patientId(), row);
      if (first != null) {
        failures.add(twice(row, first));
      }
    }
    failures.addAll(beforeBirth(events.rows(), byId, EventFields.ON, NewEvent::on));
    failures.addAll(
        beforeBirth(results.rows(), byId, ResultFields.SAMPLED_ON, NewResult::sampledOn));
    return new SheetsRead(patients.rows(), events.rows(), results.rows(), failures, headers());
  }

  private List<HeaderRead> headers() {
    return Stream.of(patients, events, results).flatMap(sheet -> sheet.header().stream()).toList();
  }

  private static RowFailure twice(Row<NewPatient> row, Row<NewPatient> first) {
    return RowFailure.of(
        row.place(),
        new FieldFailure(
            PatientFields.PATIENT_ID,
            row.patientId(),
            ReadingProblem.of(
                Kind.CONTRADICTION, "patient_id.twice", Integer.toString(first.place().row()))));
  }

  private static <T> List<RowFailure> beforeBirth(
      List<Row<T>> rows,
      Map<String, Row<NewPatient>> byId,
      String field,
      Function<T, LocalDate> day) {
    List<RowFailure> failures = new ArrayList<>();
    for (Row<T> row : rows) {
      LocalDate on = day.apply(row.content());
      Row<NewPatient> patient = byId.get(row.patientId());
      if (patient != null && patient.content().bornOn().filter(on::isBefore).isPresent()) {
        LocalDate born = patient.content().bornOn().get();
        failures.add(
            RowFailure.of(
                row.place(),
                new FieldFailure(
                    field,
                    LevelText.day(on),
                    ReadingProblem.of(
                        Kind.CONTRADICTION,
                        "day.before-birth",
                        LevelText.day(on),
                        LevelText.day(born)))));
      }
    }
    return failures;
  }
}
