package org.mrdmonitor.exchange.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.DecimalMark;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.Row;
import org.mrdmonitor.exchange.RowFailure;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.SheetLimits;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.fixture.SharedData;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.patient.Dossier;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;

class CsvFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final CsvFiles FILES =
      new CsvFiles(Days.ofFilesOn(TODAY), HeaderNames.AS_OURS, SheetLimits.USUAL);
  private static final String HEADER = "patient_id,sampled_on,specimen,marker,method,result,unit\n";
  private static final String ROW = "P-1,2026-11-13,PB,BCR::ABL1,RT-qPCR,0.031,% IS\n";

  @Test
  void readsThePublishedCoursesWithoutFailure() throws IOException {
    Path folder = SharedData.cml();
    Map<Sheet, InputStream> files = new EnumMap<>(Sheet.class);
    for (Sheet sheet : Sheet.values()) {
      files.put(sheet, Files.newInputStream(folder.resolve(sheet.code() + ".csv")));
    }
    SheetsRead read = FILES.read(files);

    assertThat(read.failures()).isEmpty();
    assertThat(read.patients()).hasSize(88);
    assertThat(read.events()).hasSize(176);
    assertThat(read.results()).hasSize(682);
    assertThat(read.withoutPatient()).isEmpty();
    List<Dossier> dossiers = read.dossiers();
    assertThat(dossiers).hasSize(88);
    assertThat(dossiers.stream().mapToInt(d -> d.results().size()).sum()).isEqualTo(682);
    assertThat(dossiers.get(0).results().get(1).value())
        .isEqualTo(new Quantified(Level.ofPercent("23.714")));
  }

  @Test
  void keepsTwoSamplesOfADayInTheOrderOfTheFile() throws IOException {
    SheetsRead read = results(HEADER + ROW + ROW.replace("0.031", "0.04"));

    assertThat(read.results())
        .extracting(r -> r.content().reported().text())
        .containsExactly("0.031", "0.04");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsTheSeparatorOut(String separator) throws IOException {
    assertThat(results((HEADER + ROW).replace(",", separator)).results()).hasSize(1);
  }

  @Test
  void readsWhatAGermanSpreadsheetWrites() throws IOException {
    String text =
        "\ufeffpatient_id;sampled_on;specimen;marker;method;result;unit;comment\r\n"
            + "P-1;13.11.2026;Knochenmark;NPM1;RT-qPCR;0,0012;%;\"erste Zeile\n"
            + "zweite; \"\"Zeile\"\"\"\r\n"
            + ";;;;;;;\r\n"
            + "P-2;14.11.2026;Blut;NPM1;RT-qPCR;\"<0,001\";%;\r\n";
    SheetsRead read = results(text);

    assertThat(read.failures()).isEmpty();
    assertThat(read.results().get(0).content().comment())
        .isEqualTo("erste Zeile\nzweite; \"Zeile\"");
    // Row 1 is the header, row 3 is blank; the line break inside row 2 counts as a line of its own.
    assertThat(read.results().get(1).place().row()).isEqualTo(4);
    assertThat(read.results().get(1).place().line()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void takesEveryLineEnd(String end) throws IOException {
    assertThat(results((HEADER + ROW + ROW).replace("\n", end)).results()).hasSize(2);
  }

  @Test
  void takesColumnsInAnyOrderAndSpelling() throws IOException {
    SheetsRead read =
        results(
            "sep=;\nUnit;Result;METHOD; Marker ;specimen;Sampled On;Patient-ID;\n"
                + "%;12;flow;LAIP;BM;2026-11-13;P-1;\n");

    assertThat(read.failures()).isEmpty();
    Row<?> row = read.results().get(0);
    assertThat(row.patientId()).isEqualTo("P-1");
    assertThat(row.place().row()).isEqualTo(3);
  }

  @Test
  void translatesForeignHeadersAndLeavesOthersOut() throws IOException {
    HeaderNames names =
        HeaderNames.everywhere(
            Map.of(
                "Fallnummer",
                "patient_id",
                "Abnahme",
                "sampled_on",
                "Material",
                "specimen",
                "Bemerkung intern",
                ""));
    CsvFiles files = new CsvFiles(Days.ofFilesOn(TODAY), names, SheetLimits.USUAL);
    SheetsRead read =
        files.read(
            Map.of(
                Sheet.RESULTS,
                bytes(
                    "Fallnummer,Abnahme,material,marker,method,result,unit,Bemerkung intern\n"
                        + "P-1,2026-11-13,PB,NPM1,RT-qPCR,0.1,%,not for us\n",
                    UTF_8)));

    assertThat(read.failures()).isEmpty();
    assertThat(read.results()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"COMMA, 0.01234, 0.00001234", "POINT, 12.34, 0.01234"})
  void readsThousandsAsTheDecimalMarkThatIsStated(DecimalMark mark, String level, String limit)
      throws IOException {
    // 1,234 % is 0.01234 or, with the comma between thousands, 12.34.
    String text =
        HEADER.replace(",", ";").strip()
            + ";lod\nP-1;2026-11-13;PB;NPM1;RT-qPCR;1,234;%;\n"
            + "P-1;2026-11-14;PB;NPM1;RT-qPCR;0,5;%;1,234E-3\n";
    CsvFiles files =
        new CsvFiles(Days.ofFilesOn(TODAY), mark, HeaderNames.AS_OURS, SheetLimits.USUAL);
    SheetsRead read = files.read(Map.of(Sheet.RESULTS, bytes(text, UTF_8)));

    assertThat(read.failures()).isEmpty();
    NewResult result = read.results().get(0).content();
    assertThat(result.value()).isEqualTo(new Quantified(Level.ofFraction(level)));
    assertThat(result.reported().text()).isEqualTo("1,234");
    assertThat(read.results().get(1).content().reported().limitOfDetection())
        .contains(Level.ofFraction(limit));
    assertThat(keys(results(text))).containsExactly("number.comma");
  }

  @ParameterizedTest
  @CsvSource({
    "empty.csv, 1, header.empty",
    "one-column.csv, 1, header.one-column",
    "unknown-column.csv, 1, header.unknown",
    "column-twice.csv, 1, header.twice",
    "column-missing.csv, 1, header.missing",
    "too-few-cells.csv, 3, row.cells",
    "unquoted-decimal-comma.csv, 2, row.cells",
    "cell-without-header.csv, 2, row.unnamed",
    "quote-not-closed.csv, 3, file.torn",
    "text-after-quote.csv, 2, file.torn",
    "patient-missing.csv, 2, patient_id.empty",
    "day-of-spreadsheet.csv, 2, day.serial",
    "result-became-a-date.csv, 2, result.date",
    "zero.csv, 2, result.zero",
    "negative-without-limit.csv, 2, limit.detection.pcr"
  })
  void namesTheRowOfAFault(String file, int row, String key) throws IOException {
    try (InputStream bytes = CsvFilesTest.class.getResourceAsStream("/import/" + file)) {
      SheetsRead read = FILES.read(Map.of(Sheet.RESULTS, bytes));

      assertThat(read.failures()).extracting(f -> f.problem().key()).containsExactly(key);
      RowFailure failure = read.failures().get(0);
      assertThat(failure.place().row()).isEqualTo(row);
      assertThat(failure.problem().text()).endsWith(".").doesNotContain("{");
    }
  }

  @Test
  void readsTheRowsAroundAFault() throws IOException {
    SheetsRead read = results(HEADER + ROW + ROW.replace("0.031", "abc") + ROW);

    assertThat(read.results()).extracting(r -> r.place().row()).containsExactly(2, 4);
    assertThat(read.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.place().row()).isEqualTo(3);
              assertThat(failure.column()).contains("result");
              assertThat(failure.value()).isEqualTo("abc");
            });
  }

  @Test
  void readsUtf16WithItsMarkAndRefusesOtherEncodings() throws IOException {
    String patients = "patient_id,family_name,disease\nP-1,Müller,AML\n";
    assertThat(patients("\ufeff" + patients, UTF_16LE).patients().get(0).content().familyName())
        .isEqualTo("Müller");
    assertThat(keys(patients(patients, UTF_16LE))).containsExactly("file.not-text");
    SheetsRead latin = patients(patients, ISO_8859_1);
    assertThat(keys(latin)).containsExactly("file.encoding");
    assertThat(latin.failures().get(0).problem().text()).startsWith("In row 2 ");
    assertThat(latin.patients()).isEmpty();
    assertThat(keys(patients("PK\u0003\u0004rest", UTF_8))).containsExactly("file.workbook");
  }

  @Test
  void keepsNamesOfEveryScript() throws IOException {
    SheetsRead read =
        patients(
            "patient_id,family_name,given_name,disease\n"
                + "P-1,O'Brien,Nguye\u0302\u0303n,AML\n"
                + "P-2,'t Hooft,<b>,ALL\n"
                + "P-3,محمد,"
                + "x".repeat(120)
                + ",CML\n",
            UTF_8);

    assertThat(read.failures()).isEmpty();
    assertThat(read.patients())
        .extracting(r -> r.content().familyName())
        .containsExactly("O'Brien", "'t Hooft", "محمد");
    assertThat(read.patients().get(0).content().givenName()).isEqualTo("Nguyễn");
  }

  @Test
  void refusesNulAndTurnedText() throws IOException {
    assertThat(keys(patients("patient_id,family_name,disease\nP-1,a\u0000b,AML\n", UTF_8)))
        .containsExactly("text.invisible");
    assertThat(keys(patients("patient_id,family_name,disease\nP-1,a\u202eb,AML\n", UTF_8)))
        .containsExactly("text.invisible");
  }

  @Test
  void looksAtRowsTogether() throws IOException {
    SheetsRead read =
        FILES.read(
            Map.of(
                Sheet.PATIENTS,
                bytes(
                    "patient_id,disease,born_on\nP-1,AML,1960-05-01\nP-1,AML,1960-05-01\n", UTF_8),
                Sheet.EVENTS,
                bytes("patient_id,on,kind\nP-1,1960-04-30,diagnosis\nP-9,2020-01-01,note\n", UTF_8),
                Sheet.RESULTS,
                bytes(HEADER + ROW.replace("2026-11-13", "1959-01-01"), UTF_8)));

    assertThat(read.failures())
        .extracting(f -> f.place().sheet() + " " + f.place().row() + " " + f.problem().key())
        .containsExactly(
            "PATIENTS 3 patient_id.twice",
            "EVENTS 2 day.before-birth",
            "RESULTS 2 day.before-birth");
    assertThat(read.withoutPatient())
        .extracting(f -> f.place().sheet() + " " + f.place().row() + " " + f.value())
        .containsExactly("EVENTS 3 P-9");
  }

  @Test
  void readsEveryKindOfEvent() throws IOException {
    StringBuilder text = new StringBuilder("patient_id,on,until,kind,detail\n");
    for (EventKind kind : EventKind.values()) {
      String until = kind == EventKind.THERAPY ? "2027-01-31" : "";
      text.append("P-1,2026-01-05,").append(until).append(',').append(kind.code()).append(",x\n");
    }
    SheetsRead read = FILES.read(Map.of(Sheet.EVENTS, bytes(text.toString(), UTF_8)));

    assertThat(read.failures()).isEmpty();
    assertThat(read.events())
        .extracting(Row::content)
        .extracting(NewEvent::kind)
        .containsExactly(EventKind.values());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, 2026-01-31, therapy, until until.before",
    "2026-02-01, 2026-02-28, transplant, until until.one-day",
    "2026-11-23, '', note, on day.future",
    "'', '', note, on day.empty",
    "2026-02-01, '', '', kind kind.empty",
    "2026-02-01, '', dream, kind kind.unknown"
  })
  void refusesEventsThatCannotBe(String on, String until, String kind, String failure)
      throws IOException {
    String row = String.join(",", "P-1", on, until, kind, "");
    SheetsRead read =
        FILES.read(
            Map.of(Sheet.EVENTS, bytes("patient_id,on,until,kind,detail\n" + row + "\n", UTF_8)));

    assertThat(read.failures())
        .extracting(f -> f.column().orElseThrow() + " " + f.problem().key())
        .containsExactly(failure);
  }

  @Test
  void endsAtEveryLimit() throws IOException {
    assertThat(keys(limited(new SheetLimits(200, 10, 10), HEADER + ROW.repeat(10))))
        .containsExactly("file.too-large");
    assertThat(keys(limited(new SheetLimits(1 << 20, 3, 10), HEADER + ROW.repeat(10))))
        .containsExactly("file.too-many-rows");
    SheetsRead manyFailures =
        limited(new SheetLimits(1 << 20, 100, 5), HEADER + ROW.replace("PB", "XX").repeat(50));
    assertThat(keys(manyFailures)).hasSize(6).last().isEqualTo("file.too-many-failures");
    assertThat(keys(results(HEADER.strip() + ",x".repeat(10_000)))).containsExactly("file.torn");
    assertThat(keys(results("x".repeat(1 << 20)))).containsExactly("file.torn");
    assertThat(keys(results(HEADER + "\"" + ROW.repeat(2_000)))).containsExactly("file.torn");
  }

  @Test
  void doesNotReadAnEndlessFileToItsEnd() throws IOException {
    InputStream endless =
        new InputStream() {
          private final byte[] row = ROW.getBytes(UTF_8);
          private final byte[] header = HEADER.getBytes(UTF_8);
          private long at;

          @Override
          public int read() {
            long here = at++;
            return here < header.length
                ? header[(int) here]
                : row[(int) ((here - header.length) % row.length)];
          }
        };
    SheetLimits limits = new SheetLimits(1 << 16, 100_000, 10);
    SheetsRead read =
        new CsvFiles(Days.ofFilesOn(TODAY), HeaderNames.AS_OURS, limits)
            .read(Map.of(Sheet.RESULTS, endless));

    assertThat(keys(read)).containsExactly("file.too-large");
  }

  private static SheetsRead limited(SheetLimits limits, String text) throws IOException {
    return new CsvFiles(Days.ofFilesOn(TODAY), HeaderNames.AS_OURS, limits)
        .read(Map.of(Sheet.RESULTS, bytes(text, UTF_8)));
  }

  private static SheetsRead results(String text) throws IOException {
    return FILES.read(Map.of(Sheet.RESULTS, bytes(text, UTF_8)));
  }

  private static SheetsRead patients(String text, Charset charset) throws IOException {
    return FILES.read(Map.of(Sheet.PATIENTS, bytes(text, charset)));
  }

  private static InputStream bytes(String text, Charset charset) {
    return new ByteArrayInputStream(text.getBytes(charset));
  }

  private static List<String> keys(SheetsRead read) {
    List<String> keys = new ArrayList<>();
    read.failures().forEach(f -> keys.add(f.problem().key()));
    return keys;
  }
}
