package org.mrdmonitor.exchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.exchange.Cells;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.SheetLimits;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Sex;

class CsvArchiveTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String PATIENTS = "patient_id,disease\nP-1,AML\n";

  @Test
  void readsBackWhatItWrites() throws IOException {
    NewPatient patient =
        new NewPatient("P-1", "Müller", "Ü", Optional.empty(), Sex.FEMALE, Disease.AML, "");
    NewEvent event =
        new NewEvent(EventKind.DIAGNOSIS, LocalDate.of(2026, 1, 5), Optional.empty(), "AML");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvArchive archive = new CsvArchive(out)) {
      try (CsvSheet sheet = archive.sheet(Sheet.PATIENTS)) {
        sheet.write(Cells.of(patient));
      }
      try (CsvSheet sheet = archive.sheet(Sheet.EVENTS)) {
        sheet.write(Cells.of("P-1", event));
      }
    }

    SheetsRead read = read(out.toByteArray(), SheetLimits.USUAL);
    assertThat(read.failures()).isEmpty();
    assertThat(read.patients()).extracting(r -> r.content()).containsExactly(patient);
    assertThat(read.events()).extracting(r -> r.content()).containsExactly(event);
  }

  @Test
  void takesTheThreeNamesInWhateverFolderAndNothingElse() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("../../x/Patients.CSV", PATIENTS);
    entries.put("patients.csv", PATIENTS.replace("P-1", "P-2"));
    entries.put("notes.csv", "anything");
    entries.put("x\\events.csv", "patient_id,on,kind\nP-1,2026-01-05,note\n");

    SheetsRead read = read(archive(entries), SheetLimits.USUAL);
    assertThat(read.failures()).isEmpty();
    assertThat(read.patients()).extracting(r -> r.patientId()).containsExactly("P-1");
    assertThat(read.events()).hasSize(1);
  }

  @Test
  void endsAtABombAndAtDamage() throws IOException {
    String zeros = PATIENTS + "\n".repeat(64 << 20);
    SheetsRead bomb =
        read(archive(Map.of("patients.csv", zeros)), new SheetLimits(1 << 20, 10, 10));
    assertThat(keys(bomb)).containsExactly("file.too-large");
    byte[] damaged = archive(Map.of("patients.csv", PATIENTS));
    for (int i = 45; i < 55; i++) {
      damaged[i] = (byte) 0xFF;
    }
    assertThat(keys(read(damaged, SheetLimits.USUAL))).containsExactly("archive.damaged");
    assertThat(keys(read("no archive".getBytes(UTF_8), SheetLimits.USUAL)))
        .containsExactly("archive.no-file");
  }

  private static SheetsRead read(byte[] bytes, SheetLimits limits) throws IOException {
    return CsvArchive.read(
        new ByteArrayInputStream(bytes),
        new CsvFiles(Days.ofFilesOn(TODAY), HeaderNames.AS_OURS, limits));
  }

  private static List<String> keys(SheetsRead read) {
    return read.failures().stream().map(f -> f.problem().key()).toList();
  }

  private static byte[] archive(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
