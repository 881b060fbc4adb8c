package org.mrdmonitor.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.Row;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.SheetLimits;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.exchange.csv.CsvFiles;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.store.SourceFile.Place;

/** Sources for tests: the published courses, and small ones made of values. */
final class Sources {

  private Sources() {}

  /** The three files of a folder. */
  static SourceFile files(Path folder, LocalDate today) {
    Map<Sheet, InputStream> streams = new EnumMap<>(Sheet.class);
    try (InputStream patients = Files.newInputStream(folder.resolve("patients.csv"));
        InputStream events = Files.newInputStream(folder.resolve("events.csv"));
        InputStream results = Files.newInputStream(folder.resolve("results.csv"))) {
      streams.put(Sheet.PATIENTS, patients);
      streams.put(Sheet.EVENTS, events);
      streams.put(Sheet.RESULTS, results);
      CsvFiles reader = new CsvFiles(Days.ofFilesOn(today), HeaderNames.AS_OURS, SheetLimits.USUAL);
      return of(reader.read(streams));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile of(SheetsRead read) {
    if (!read.failures().isEmpty()) {
      throw new IllegalArgumentException("The files hold failures: " + read.failures().get(0));
    }
    return new SourceFile(
        rows(read.patients()), rows(read.events()), rows(read.results()), List.of());
  }

  private static <T> List<SourceFile.Row<T>> rows(List<Row<T>> rows) {
    return rows.stream()
        .map(
            row ->
                new SourceFile.Row<>(
                    new Place(row.place().sheet().name().toLowerCase(), row.place().row()),
                    row.patientId(),
                    row.content()))
        .toList();
  }

  /** The same patients at the importer's own centre. */
  static SourceFile atHome(SourceFile source) {
    List<SourceFile.Row<NewPatient>> patients =
        source.patients().stream()
            .map(row -> new SourceFile.Row<>(row.place(), row.hospitalId(), athome(row.content())))
            .toList();
    return new SourceFile(patients, source.events(), source.results(), source.unread());
  }

  private static NewPatient athome(NewPatient p) {
    return new NewPatient(
        p.hospitalId(), p.familyName(), p.givenName(), p.bornOn(), p.sex(), p.disease(), "");
  }

  /** One patient with these results, in this order. */
  static SourceFile of(String hospitalId, String centre, Measurement... results) {
    NewPatient patient =
        new NewPatient(
            hospitalId, "Sample", "Ben", Optional.empty(), Sex.UNKNOWN, Disease.CML, centre);
    return new SourceFile(
        List.of(new SourceFile.Row<>(new Place("patients", 2), hospitalId, patient)),
        List.of(),
        resultsOnly(hospitalId, results).results(),
        List.of());
  }

  /** One patient treated with imatinib since the beginning of 2024, with these results. */
  static SourceFile withTherapy(String hospitalId, Measurement... results) {
    NewEvent therapy =
        new NewEvent(
            EventKind.THERAPY, LocalDate.parse("2024-01-01"), Optional.empty(), "imatinib");
    SourceFile patient = of(hospitalId, "", results);
    return new SourceFile(
        patient.patients(), eventOnly(hospitalId, therapy).events(), patient.results(), List.of());
  }

  /** Results of a patient that the source does not describe. */
  static SourceFile resultsOnly(String hospitalId, Measurement... results) {
    List<SourceFile.Row<NewResult>> rows = new ArrayList<>();
    for (Measurement result : results) {
      rows.add(
          new SourceFile.Row<>(
              new Place("results", rows.size() + 2), hospitalId, Ward.entered(result)));
    }
    return new SourceFile(List.of(), List.of(), rows, List.of());
  }

  /** One event of a patient that the source does not describe. */
  static SourceFile eventOnly(String hospitalId, NewEvent event) {
    return new SourceFile(
        List.of(),
        List.of(new SourceFile.Row<>(new Place("events", 2), hospitalId, event)),
        List.of(),
        List.of());
  }
}
