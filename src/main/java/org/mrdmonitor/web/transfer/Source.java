package org.mrdmonitor.web.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.Place;
import org.mrdmonitor.exchange.Row;
import org.mrdmonitor.exchange.RowFailure;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.SheetLimits;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.exchange.csv.CsvFiles;
import org.mrdmonitor.store.SourceFile;

/** The files of one import or analysis, by the names of the interchange format. */
record Source(Map<String, byte[]> files) {

  Source {
    files = Map.copyOf(files);
  }

  /** The files that were uploaded; a field left empty is no file. */
  static Source of(
      @Nullable FileUpload patients, @Nullable FileUpload events, @Nullable FileUpload results) {
    Map<String, byte[]> files = new TreeMap<>();
    put(files, Sheet.PATIENTS, patients);
    put(files, Sheet.EVENTS, events);
    put(files, Sheet.RESULTS, results);
    return new Source(files);
  }

  private static void put(Map<String, byte[]> files, Sheet sheet, @Nullable FileUpload upload) {
    if (upload == null || upload.size() == 0) {
      return;
    }
    try {
      files.put(sheet.code(), Files.readAllBytes(upload.uploadedFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("The uploaded file cannot be read.", e);
    }
  }

  boolean empty() {
    return files.isEmpty();
  }

  /** What the files say, read on a day of work. */
  SheetsRead read(LocalDate today) {
    Map<Sheet, InputStream> streams = new EnumMap<>(Sheet.class);
    for (Sheet sheet : Sheet.values()) {
      byte[] bytes = files.get(sheet.code());
      if (bytes != null) {
        streams.put(sheet, new ByteArrayInputStream(bytes));
      }
    }
    try {
      return new CsvFiles(Days.ofFilesOn(today), HeaderNames.AS_OURS, SheetLimits.USUAL)
          .read(streams);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory were not read.", e);
    }
  }

  /** The same as the record takes it. */
  SourceFile asSourceFile(LocalDate today) {
    SheetsRead read = read(today);
    return new SourceFile(
        rows(read.patients()),
        rows(read.events()),
        rows(read.results()),
        problems(read.failures()));
  }

  private static <T> List<SourceFile.Row<T>> rows(List<Row<T>> rows) {
    return rows.stream()
        .map(row -> new SourceFile.Row<>(place(row.place()), row.patientId(), row.content()))
        .toList();
  }

  static List<SourceFile.RowProblem> problems(List<RowFailure> failures) {
    return failures.stream()
        .map(f -> new SourceFile.RowProblem(place(f.place()), f.column(), f.value(), f.problem()))
        .toList();
  }

  private static SourceFile.Place place(Place place) {
    return new SourceFile.Place(place.sheet().code(), place.row());
  }
}
