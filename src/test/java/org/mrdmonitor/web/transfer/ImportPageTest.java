package org.mrdmonitor.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SharedData;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.FactorPeriod;
import org.mrdmonitor.measurement.InternationalScale;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.Assays;

/** The import as a person does it: forms sent, pages read. */
@QuarkusTest
class ImportPageTest {

  private static final String PATIENTS =
      "patient_id,family_name,given_name,born_on,sex,disease,centre\n";
  private static final String RESULTS =
      "patient_id,sampled_on,specimen,marker,method,result,unit,control_gene,control_copies\n";

  @Inject Assays assays;
  @Inject Accounts accounts;

  private final String id = "PAGE-" + UUID.randomUUID();
  private SignedInAs clinician;

  @BeforeEach
  void signIn() {
    clinician = SignedInAs.clinician();
  }

  @Test
  void thePublishedCoursesGoInThroughThePageAndAgainAddNothing() throws IOException {
    // Another test of the same run may have brought them in before: new and present are one sum.
    Response preview = published();
    assertThat(row(preview, "Patients")[0] + row(preview, "Patients")[1]).isEqualTo(88);
    assertThat(row(preview, "Events")[0] + row(preview, "Events")[1]).isEqualTo(176);
    assertThat(row(preview, "Results")[0] + row(preview, "Results")[1]).isEqualTo(682);
    assertThat(preview.asString()).doesNotContain("Rows that");
    save(preview).then().statusCode(200);

    Response again = published();
    assertThat(row(again, "Results")).containsExactly(0, 682);
    assertThat(row(again, "Patients")).containsExactly(0, 88);
    assertThat(again.asString()).contains("Everything in these files is in the record already");
    Response saved = save(again);
    assertThat(row(saved, "Results")).containsExactly(0, 682);
    assertThat(saved.asString()).contains("Nothing was added");
    severalValuesOfOneDayAreKeptApart();
  }

  /** Every line of the file is a row of the record, the days with several values included. */
  private void severalValuesOfOneDayAreKeptApart() throws IOException {
    List<String> lines =
        Files.readAllLines(SharedData.cml("results.csv")).stream().skip(1).toList();
    String patient = patientWithTwoValuesOnADay(lines);
    List<String> expected =
        lines.stream()
            .filter(line -> line.startsWith(patient + ","))
            .map(line -> line.split(",")[5])
            .sorted()
            .toList();
    String identity =
        clinician
            .form()
            .contentType("application/json")
            .body("{\"patient_id\": \"%s\"}".formatted(patient))
            .post("/api/patients/search")
            .jsonPath()
            .getString("[0].id");
    List<String> kept =
        clinician
            .request()
            .accept("text/csv")
            .get("/api/patients/%s/timeline".formatted(identity))
            .asString()
            .lines()
            .skip(1)
            .map(line -> line.split(",")[5])
            .sorted()
            .toList();
    assertThat(kept).isEqualTo(expected);
  }

  private static String patientWithTwoValuesOnADay(List<String> lines) {
    List<String> days =
        lines.stream().map(l -> l.split(",")[0] + "," + l.split(",")[1]).sorted().toList();
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).equals(days.get(i - 1))) {
        return days.get(i).split(",")[0];
      }
    }
    throw new AssertionError("No patient has two values on one day.");
  }

  private Response published() {
    return clinician
        .form()
        .multiPart("patients", SharedData.cml("patients.csv").toFile())
        .multiPart("events", SharedData.cml("events.csv").toFile())
        .multiPart("results", SharedData.cml("results.csv").toFile())
        .post("/imports/preview");
  }

  @Test
  void theCatalogueConvertsWhatNamesItsAssayAndThePreviewSaysWhatItCannot() {
    String kit = "Kit " + id;
    clinicianHasFactor(kit);
    String results =
        "patient_id,sampled_on,specimen,marker,method,result,unit,assay\n"
            + "%s,2025-04-02,PB,BCR::ABL1,RT-qPCR,0.05,%%,%s\n".formatted(id, kit)
            + "%s,2024-12-31,PB,BCR::ABL1,RT-qPCR,0.06,%%,%s\n".formatted(id, kit);
    Response preview = send(results, "");
    preview
        .then()
        .statusCode(200)
        .body(containsString("1 new result is brought to the International Scale"))
        .body(containsString("has no conversion factor for 31-Dec-2024"));
    save(preview).then().statusCode(200).body(containsString("The import is saved"));
    clinician
        .form()
        .multiPart("results", "results.csv", bytes(results.replace("2025-04", "2025-05")))
        .post("/api/imports?dryRun=true")
        .then()
        .statusCode(200)
        .body("results.added", equalTo(1))
        .body("results.present", equalTo(1))
        .body("converted", equalTo(1))
        .body("remarks.size()", equalTo(0));
  }

  private void clinicianHasFactor(String kit) {
    Actor actor = accounts.named("clinician").orElseThrow().actor();
    FactorPeriod of2025 =
        new FactorPeriod(
            ConversionFactor.of("0.8"),
            LocalDate.parse("2025-01-01"),
            Optional.of(LocalDate.parse("2025-12-31")));
    assays.add(
        actor,
        actor.home(),
        new AssayDefinition(
            kit,
            "",
            Method.RT_QPCR,
            List.of(new Marker("BCR::ABL1")),
            Set.of(),
            Unit.PERCENT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new InternationalScale(List.of(of2025))));
  }

  @Test
  void aWorkbookGoesInAsItIs() throws IOException {
    Response preview =
        clinician.form().multiPart("bundle", "mrd.xlsx", workbook()).post("/imports/preview");
    assertThat(row(preview, "Patients")).containsExactly(1, 0);
    assertThat(row(preview, "Results")).containsExactly(1, 0);
    save(preview).then().statusCode(200).body(containsString("The import is saved"));
  }

  @Test
  void anArchiveGoesInAsItIsAlsoByMachine() throws IOException {
    byte[] archive =
        archive("patients.csv", patients(), "deep/results.csv", RESULTS + line("0.01"));
    clinician
        .form()
        .multiPart("bundle", "mrd.zip", archive)
        .post("/api/imports")
        .then()
        .statusCode(200)
        .body("applied", equalTo(true))
        .body("results.added", equalTo(1));
    Response again =
        clinician.form().multiPart("bundle", "mrd.zip", archive).post("/imports/preview");
    assertThat(row(again, "Results")).containsExactly(0, 1);
  }

  @Test
  void aWorkbookAndSingleFilesTogetherAreAskedAbout() throws IOException {
    clinician
        .form()
        .multiPart("bundle", "mrd.xlsx", workbook())
        .multiPart("patients", "patients.csv", bytes(patients()))
        .post("/imports/preview")
        .then()
        .statusCode(422)
        .body(containsString("not both"));
  }

  @Test
  void semicolonsTabsAndDecimalCommasAreRead() {
    String results = (RESULTS + line("0,0123")).replace(",NPM1", ";NPM1");
    String semicolons =
        "patient_id;sampled_on;specimen;marker;method;result;unit;control_gene;control_copies\n"
            + id
            + ";05.01.2026;BM;NPM1;RT-qPCR;1,234;%;ABL1;40000\n";
    Response asked = send(semicolons, "");
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.asString()).contains("1,234").doesNotContain(results);
    assertThat(row(send(semicolons, "comma"), "Results")).containsExactly(1, 0);
    assertThat(row(send(semicolons.replace(';', '\t'), "comma"), "Results")).containsExactly(1, 0);
  }

  @Test
  void foreignHeadingsAreAskedAboutAndThenRead() {
    String foreign =
        "Fallnummer;Abnahme am;Material;MRD-Wert;ABL1-Kopien;Zimmer\n"
            + id
            + ";05.01.2026;BM;0,0123;40000;17\n";
    Response question = send(foreign, "");
    question
        .then()
        .statusCode(200)
        .body(containsString("Which column is which?"))
        .body(containsString("<option value=\"Fallnummer\" selected>"));
    String mark = mark(question);

    clinician
        .post("/imports/columns", "mark", mark, "results.patient_id", "Fallnummer")
        .then()
        .statusCode(422)
        .body(containsString("Choose the heading for sampled_on in results"));
    Response preview = sayColumns(mark);
    assertThat(row(preview, "Results")).containsExactly(1, 0);
    save(preview).then().statusCode(200).body(containsString("The import is saved"));
    assertThat(row(sayColumns(mark(send(foreign, ""))), "Results")).containsExactly(0, 1);
  }

  private Response sayColumns(String mark) {
    return clinician.post(
        "/imports/columns",
        "mark",
        mark,
        "results.patient_id",
        "Fallnummer",
        "results.sampled_on",
        "Abnahme am",
        "results.specimen",
        "Material",
        "results.result",
        "MRD-Wert",
        "results.control_copies",
        "ABL1-Kopien",
        "results.marker.always",
        "NPM1",
        "results.method.always",
        "RT-qPCR",
        "results.unit.always",
        "%",
        "results.control_gene.always",
        "ABL1");
  }

  @Test
  void machinesNameForeignHeadingsInLines() {
    String foreign =
        "Fall,Tag,Material,Ziel,Verfahren,Wert,LOD\n" + id + ",2026-01-05,BM,NPM1,flow,ND,0.01\n";
    clinician
        .form()
        .multiPart("patients", "patients.csv", bytes(patients()))
        .multiPart("results", "results.csv", bytes(foreign))
        .multiPart(
            "columns",
            """
            results.patient_id=Fall
            results.sampled_on=Tag
            results.specimen=Material
            results.marker=Ziel
            results.method=Verfahren
            results.result=Wert
            results.lod=LOD
            results.unit.always=%
            """)
        .post("/api/imports?dryRun=true")
        .then()
        .statusCode(200)
        .body("results.added", equalTo(1));
  }

  @Test
  void anotherPersonCannotAnswerForTheFiles() {
    Response question = send("Fall;Tag\n1;2\n", "");
    SignedInAs.administrator()
        .post("/imports/columns", "mark", mark(question))
        .then()
        .statusCode(403);
    clinician
        .post("/imports/columns", "mark", UUID.randomUUID().toString())
        .then()
        .statusCode(422)
        .body(containsString("Choose the files again"))
        .body(not(containsString("Fall")));
  }

  private Response send(String results, String decimals) {
    return clinician
        .form()
        .multiPart("patients", "patients.csv", bytes(patients()))
        .multiPart("results", "results.csv", bytes(results))
        .multiPart("decimals", decimals)
        .post("/imports/preview");
  }

  private Response save(Response preview) {
    return clinician.post("/imports", "mark", mark(preview));
  }

  private static String mark(Response page) {
    return page.htmlPath().getString("**.find { it.@name == 'mark' }.@value");
  }

  /** New and present rows of one line of the table of counts. */
  private static int[] row(Response page, String name) {
    List<String> cells =
        page.htmlPath()
            .getList("**.find { it.name() == 'tr' && it.th.text() == '%s' }.td".formatted(name));
    return cells.stream().mapToInt(Integer::parseInt).toArray();
  }

  private String patients() {
    return PATIENTS + id + ",Example,Ann,1970-01-01,female,AML,\n";
  }

  private String line(String result) {
    return "%s,2026-01-05,BM,NPM1,RT-qPCR,%s,%%,ABL1,40000\n".formatted(id, result);
  }

  private byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "A laboratory", "1.0")) {
      fill(workbook.newWorksheet("Patients"), patients());
      fill(workbook.newWorksheet("Results"), RESULTS + line("0.01"));
    }
    return out.toByteArray();
  }

  private static void fill(Worksheet sheet, String csv) {
    List<String> lines = csv.lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      String[] cells = lines.get(row).split(",");
      for (int column = 0; column < cells.length; column++) {
        sheet.value(row, column, cells[column]);
      }
    }
  }

  private static byte[] archive(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(bytes(namesAndTexts[i + 1]));
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
