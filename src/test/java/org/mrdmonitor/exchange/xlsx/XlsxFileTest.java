package org.mrdmonitor.exchange.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.exchange.Cells;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.Row;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.SheetLimits;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.exchange.csv.CsvFiles;
import org.mrdmonitor.fixture.SharedData;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;

class XlsxFileTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> HEADER =
      List.of("patient_id", "sampled_on", "specimen", "marker", "method", "result", "unit");

  @Test
  void readsBackWhatItWritesOfThePublishedCourses() throws IOException {
    Map<Sheet, InputStream> files = new EnumMap<>(Sheet.class);
    for (Sheet sheet : Sheet.values()) {
      files.put(sheet, Files.newInputStream(SharedData.cml(sheet.code() + ".csv")));
    }
    SheetsRead csv =
        new CsvFiles(Days.ofFilesOn(TODAY), HeaderNames.AS_OURS, SheetLimits.USUAL).read(files);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxWorkbook workbook = new XlsxWorkbook(out)) {
      try (XlsxWorkbook.Rows rows = workbook.sheet(Sheet.PATIENTS)) {
        for (Row<NewPatient> row : csv.patients()) {
          rows.write(Cells.of(row.content()));
        }
      }
      try (XlsxWorkbook.Rows rows = workbook.sheet(Sheet.EVENTS)) {
        for (Row<NewEvent> row : csv.events()) {
          rows.write(Cells.of(row.patientId(), row.content()));
        }
      }
      try (XlsxWorkbook.Rows rows = workbook.sheet(Sheet.RESULTS)) {
        for (var row : csv.results()) {
          rows.write(Cells.of(row.patientId(), row.content()));
        }
      }
    }

    SheetsRead xlsx = read(out.toByteArray());
    assertThat(xlsx.failures()).isEmpty();
    assertThat(xlsx.patients()).isEqualTo(csv.patients());
    assertThat(xlsx.events()).isEqualTo(csv.events());
    assertThat(xlsx.results()).isEqualTo(csv.results());
  }

  @Test
  void readsDaysPercentagesAndNumbersAsTheyAreSeen() throws IOException {
    SheetsRead read =
        read(
            workbook(
                sheet -> {
                  sheet.value(2, 1, LocalDate.of(2026, 11, 13));
                  sheet.style(2, 1).format("dd.mm.yyyy").set();
                  sheet.value(2, 5, 0.000012);
                  sheet.style(2, 5).format("0.0000%").set();
                  sheet.value(4, 1, "13-Nov-2026");
                  sheet.value(4, 5, 0.1 + 0.2);
                }));

    assertThat(read.failures()).isEmpty();
    assertThat(read.results()).extracting(r -> r.place().row()).containsExactly(3, 5);
    assertThat(read.results())
        .extracting(r -> r.content().sampledOn())
        .containsOnly(LocalDate.of(2026, 11, 13));
    assertThat(read.results())
        .extracting(r -> r.content().reported().text())
        .containsExactly("0.0012 %", "0.30000000000000004");
  }

  @Test
  void asksAboutDaysThatASpreadsheetCannotBeSureOf() throws IOException {
    SheetsRead read =
        read(
            workbook(
                sheet -> {
                  sheet.value(1, 1, 60);
                  sheet.style(1, 1).format("yyyy-mm-dd").set();
                  sheet.value(1, 5, "0.1");
                  sheet.value(2, 1, 46339);
                  sheet.value(2, 5, "0.1");
                  sheet.value(3, 1, LocalDateTime.of(2026, 11, 13, 10, 30));
                  sheet.style(3, 1).format("yyyy-mm-dd hh:mm").set();
                  sheet.value(3, 5, "0.1");
                  sheet.value(4, 1, "2026-11-13");
                  sheet.value(4, 5, LocalDate.of(2026, 2, 1));
                  sheet.style(4, 5).format("dd-mmm").set();
                }));

    assertThat(read.failures())
        .extracting(f -> f.place().row() + " " + f.problem().key())
        .containsExactly("2 day.serial", "3 day.serial", "4 day.time", "5 result.date");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, workbook.macros",
    "xl/embeddings/other.xlsx, workbook.embedded",
    "inner.zip, workbook.embedded",
    "../../etc/passwd, workbook.damaged"
  })
  void refusesArchivesWithMoreThanSheets(String entry, String key) throws IOException {
    assertThat(keys(read(archive(Map.of(entry, "x".getBytes(UTF_8)))))).containsExactly(key);
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    assertThat(keys(read("patient_id,disease\n".getBytes(UTF_8)))).containsExactly("workbook.none");
    assertThat(keys(read(new byte[0]))).containsExactly("workbook.none");
    assertThat(keys(read(archive(Map.of("readme.txt", new byte[3])))))
        .containsExactly("workbook.damaged");
    byte[] oldForm = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4, 5, 6};
    assertThat(keys(read(oldForm))).containsExactly("workbook.encrypted");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("other").value(0, 0, "x");
    }
    assertThat(keys(read(out.toByteArray()))).containsExactly("workbook.no-sheet");
  }

  @Test
  void stopsUnpackingABomb() throws IOException {
    // 128 MB of zeros in about 128 kB.
    assertThat(keys(read(archive(Map.of("xl/sharedStrings.xml", new byte[128 << 20])))))
        .containsExactly("workbook.too-large");
    assertThat(keys(limited(new SheetLimits(40, 10, 10), archive(Map.of("a", new byte[0])))))
        .containsExactly("file.too-large");
  }

  @Test
  void followsNoEntityOfADocumentType() throws IOException {
    byte[] bomb =
        ("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><Types>&b;</Types>")
            .getBytes(UTF_8);
    assertThat(keys(read(archive(Map.of("[Content_Types].xml", bomb)))))
        .containsExactly("workbook.damaged");
  }

  @Test
  void endsAtRowsAndColumnsBeyondTheLimits() throws IOException {
    byte[] wide = workbook(sheet -> sheet.value(1, 16_383, "x"));
    assertThat(keys(read(wide))).containsExactly("file.too-wide");
    byte[] rows =
        workbook(
            sheet -> {
              for (int row = 1; row <= 20; row++) {
                sheet.value(row, 1, "2026-11-13");
                sheet.value(row, 5, "0.1");
              }
            });
    assertThat(keys(limited(new SheetLimits(1 << 20, 5, 10), rows)))
        .containsExactly("file.too-many-rows");
  }

  @Test
  void survivesDamage() throws IOException {
    byte[] good = workbook(sheet -> sheet.value(1, 1, "2026-11-13"));
    Random random = new Random(20261122);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = good.clone();
      for (int flips = 0; flips < 5; flips++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      read(damaged).failures().forEach(f -> assertThat(f.problem().text()).isNotBlank());
    }
  }

  private static SheetsRead read(byte[] bytes) throws IOException {
    return limited(SheetLimits.USUAL, bytes);
  }

  private static SheetsRead limited(SheetLimits limits, byte[] bytes) throws IOException {
    return new XlsxFile(Days.ofFilesOn(TODAY), HeaderNames.AS_OURS, limits)
        .read(new ByteArrayInputStream(bytes));
  }

  private static List<String> keys(SheetsRead read) {
    return read.failures().stream().map(f -> f.problem().key()).toList();
  }

  /** What a test puts into the sheet of results. */
  private interface Content {
    void into(Worksheet sheet);
  }

  /** A workbook with a header in row 1 and, in every row that has a day or result, the rest. */
  private static byte[] workbook(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Results");
      for (int column = 0; column < HEADER.size(); column++) {
        sheet.value(0, column, HEADER.get(column));
      }
      content.into(sheet);
      for (int row = 1; row <= 20; row++) {
        if (sheet.value(row, 1) != null) {
          sheet.value(row, 0, "P-1");
          sheet.value(row, 2, "PB");
          sheet.value(row, 3, "BCR::ABL1");
          sheet.value(row, 4, "RT-qPCR");
          sheet.value(row, 6, "%");
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] archive(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }
}
