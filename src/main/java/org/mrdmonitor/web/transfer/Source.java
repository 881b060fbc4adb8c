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
import org.mrdmonitor.exchange.csv.CsvArchive;
import org.mrdmonitor.exchange.csv.CsvFiles;
import org.mrdmonitor.exchange.xlsx.XlsxFile;
import org.mrdmonitor.store.KeptFiles;
import org.mrdmonitor.store.SourceFile;

/**
 * The files of one import or analysis, and how they are to be read.
 *
 * @param files by the names of the interchange format, or {@code bundle} for one workbook or
 *     archive that holds them all
 */
record Source(Map<String, byte[]> files, ReadingChoices choices) {

  private static final String BUNDLE = "bundle";

  Source {
    files = Map.copyOf(files);
  }

  /** The files that were uploaded; a field left empty is no file. */
  static Source of(
      @Nullable FileUpload patients, @Nullable FileUpload events, @Nullable FileUpload results) {
    Map<String, byte[]> files = new TreeMap<>();
    put(files, Sheet.PATIENTS.code(), patients);
    put(files, Sheet.EVENTS.code(), events);
    put(files, Sheet.RESULTS.code(), results);
    return new Source(files, ReadingChoices.NONE);
  }

  static Source of(KeptFiles kept) {
    return new Source(kept.files(), ReadingChoices.read(kept.choices()));
  }

  /** These and a workbook or an archive. */
  Source with(@Nullable FileUpload bundle) {
    Map<String, byte[]> more = new TreeMap<>(files);
    put(more, BUNDLE, bundle);
    return new Source(more, choices);
  }

  Source choosing(ReadingChoices more) {
    return new Source(files, choices.and(more));
  }

  KeptFiles kept() {
    return new KeptFiles(files, choices.lines());
  }

  private static void put(Map<String, byte[]> files, String name, @Nullable FileUpload upload) {
    if (upload == null || upload.size() == 0) {
      return;
    }
    try {
      files.put(name, Files.readAllBytes(upload.uploadedFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("The uploaded file cannot be read.", e);
    }
  }

  boolean empty() {
    return files.isEmpty();
  }

  /** Whether a bundle and single files were brought together; which of them counts? */
  boolean ambiguous() {
    return files.containsKey(BUNDLE) && files.size() > 1;
  }

  /** What the files say, read on a day of work. */
  SheetsRead read(LocalDate today) {
    Days days = Days.ofFilesOn(today);
    HeaderNames names = choices.headerNames();
    CsvFiles csv = new CsvFiles(days, choices.decimals(), names, SheetLimits.USUAL);
    byte[] bundle = files.get(BUNDLE);
    try {
      if (bundle == null) {
        return csv.read(streams());
      }
      return CsvArchive.isOne(bundle)
          ? CsvArchive.read(new ByteArrayInputStream(bundle), csv)
          : new XlsxFile(days, names, SheetLimits.USUAL).read(new ByteArrayInputStream(bundle));
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory were not read.", e);
    }
  }

  private Map<Sheet, InputStream> streams() {
    Map<Sheet, InputStream> streams = new EnumMap<>(Sheet.class);
    for (Sheet sheet : Sheet.values()) {
      byte[] bytes = files.get(sheet.code());
      if (bytes != null) {
        streams.put(sheet, new ByteArrayInputStream(bytes));
      }
    }
    return streams;
  }

  /** The same as the record takes it. */
  static SourceFile asSourceFile(SheetsRead read) {
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
