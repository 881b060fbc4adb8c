package org.mrdmonitor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.SheetLimits;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.exchange.csv.CsvArchive;
import org.mrdmonitor.exchange.csv.CsvFiles;
import org.mrdmonitor.exchange.xlsx.XlsxFile;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class CohortExportPageTest {

  private static final String NPM1 = "followed=aml-npm1&specimen=PB&index=diagnosis";
  private static final Days ANY_DAY = Days.ofFilesOn(LocalDate.of(2100, 1, 1));
  private static final SheetLimits LIMITS = SheetLimits.USUAL;

  @Inject ShownCohort cohort;

  @BeforeEach
  void admit() {
    cohort.admitted();
  }

  private static byte[] exported(String content, String format) {
    Response answer =
        SignedInAs.coordinator()
            .post("/cohorts/export/" + content, "choice", NPM1, "format", format);
    answer.then().statusCode(200);
    assertThat(answer.header("Content-Disposition")).contains("." + format);
    return answer.asByteArray();
  }

  private static Map<String, String> files(byte[] archive) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** The import finds every row of the export in the record already, and nothing to change. */
  @Test
  void whatLeavesWithNamesIsReadBackAsItIs() throws IOException {
    Map<String, String> files = files(exported("identified", "zip"));
    assertThat(files).containsOnlyKeys("patients.csv", "events.csv", "results.csv", "findings.csv");
    RequestSpecification sent = SignedInAs.clinician().form();
    for (String name : new String[] {"patients", "events", "results"}) {
      sent.multiPart(
          name, name + ".csv", files.get(name + ".csv").getBytes(StandardCharsets.UTF_8));
    }
    sent.multiPart("dryRun", "true")
        .post("/api/imports")
        .then()
        .statusCode(200)
        .body("problems.size()", equalTo(0))
        .body("patients.added", equalTo(0))
        .body("patients.present", greaterThan(3))
        .body("events.added", equalTo(0))
        .body("results.added", equalTo(0))
        .body("results.present", greaterThan(30));
  }

  @Test
  void aWorkbookHoldsTheSameAsTheArchive() throws IOException {
    SheetsRead workbook =
        new XlsxFile(ANY_DAY, HeaderNames.AS_OURS, LIMITS)
            .read(new ByteArrayInputStream(exported("identified", "xlsx")));
    SheetsRead archive =
        CsvArchive.read(
            new ByteArrayInputStream(exported("identified", "zip")),
            new CsvFiles(ANY_DAY, HeaderNames.AS_OURS, LIMITS));
    assertThat(workbook.failures()).isEmpty();
    assertThat(workbook.dossiers()).isNotEmpty().isEqualTo(archive.dossiers());
  }

  @Test
  void whatLeavesDeidentifiedHoldsNoNameNumberOrDate() throws IOException {
    Map<String, String> files = files(exported("de-identified", "zip"));
    assertThat(files).containsOnlyKeys("patients.csv", "events.csv", "results.csv", "findings.csv");
    assertThat(String.join("\n", files.values()))
        .contains("code,day,specimen,marker")
        .doesNotContain("4481-209", "EXAMPLE", "Example")
        .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
  }

  @Test
  void eachPatientOfAnExportIsInTheAuditTrail() {
    exported("de-identified", "xlsx");
    SignedInAs.clinician()
        .get("/patients/" + cohort.admitted() + "/access-log")
        .then()
        .statusCode(200)
        .body(containsString("<span lang=\"en\">exported</span>"));
  }

  @Test
  void onlyCoordinatorsExport() {
    SignedInAs.coordinator()
        .get("/cohorts/export?" + NPM1)
        .then()
        .statusCode(200)
        .body(containsString("De-identified (Safe Harbor)"));
    SignedInAs.clinician().get("/cohorts/export").then().statusCode(403);
    SignedInAs.clinician()
        .post("/cohorts/export/identified", "choice", NPM1)
        .then()
        .statusCode(403);
  }
}
