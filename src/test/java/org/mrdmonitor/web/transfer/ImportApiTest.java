package org.mrdmonitor.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SharedData;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class ImportApiTest {

  private static final String PATIENTS =
      "patient_id,family_name,given_name,born_on,sex,disease,centre\n";
  private static final String RESULTS =
      "patient_id,sampled_on,specimen,marker,method,result,unit,control_gene,control_copies\n";

  private final String id = "IMP-" + UUID.randomUUID();

  @Test
  void thePublishedCoursesGoInAndAgainAddNothing() {
    Response first = published("/api/imports");
    Response second = published("/api/imports");
    first.then().statusCode(200).body("applied", equalTo(true));
    assertThat(
            first.jsonPath().getInt("patients.added") + first.jsonPath().getInt("patients.present"))
        .isEqualTo(88);
    assertThat(
            first.jsonPath().getInt("results.added") + first.jsonPath().getInt("results.present"))
        .isEqualTo(682);
    second
        .then()
        .statusCode(200)
        .body("results.added", equalTo(0))
        .body("results.present", equalTo(682))
        .body("patients.present", equalTo(88))
        .body("events.present", equalTo(176))
        .body("findingsOpened", equalTo(0));
  }

  private static Response published(String path) {
    return SignedInAs.clinician()
        .form()
        .multiPart("patients", SharedData.cml("patients.csv").toFile())
        .multiPart("events", SharedData.cml("events.csv").toFile())
        .multiPart("results", SharedData.cml("results.csv").toFile())
        .post(path);
  }

  @Test
  void aDryRunChangesNothing() {
    send(true, row("2026-01-05", "0.01"))
        .then()
        .statusCode(200)
        .body("applied", equalTo(false))
        .body("results.added", equalTo(1));
    send(true, row("2026-01-05", "0.01"))
        .then()
        .body("results.added", equalTo(1))
        .body("patients.added", equalTo(1));
  }

  @Test
  void aRowThatIsNotUnderstoodKeepsEverythingOut() {
    send(false, row("2026-01-05", "0.01") + row("31.02.2026", "NaN"))
        .then()
        .statusCode(422)
        .body("applied", equalTo(false))
        .body("problems.row", hasItem(3))
        .body("problems.column", hasItem("sampled_on"))
        .body("problems.value", hasItem("NaN"));
    send(true, row("2026-01-05", "0.01")).then().body("patients.added", equalTo(1));
  }

  @Test
  void aRowThatContradictsTheRecordIsAConflictAndOverwritesNothing() {
    send(false, row("2026-01-05", "0.01")).then().statusCode(200);
    send(false, row("2026-01-05", "0.02"))
        .then()
        .statusCode(422)
        .body("problems[0].kind", equalTo("conflict"))
        .body("applied", equalTo(false));
    send(false, row("2026-01-05", "0.01"))
        .then()
        .statusCode(200)
        .body("results.present", equalTo(1));
  }

  @Test
  void twoSamplesOfOneDayStayApart() {
    send(false, row("2026-01-05", "0.01") + row("2026-01-05", "0.03"))
        .then()
        .body("results.added", equalTo(2));
    send(false, row("2026-01-05", "0.01") + row("2026-01-05", "0.03"))
        .then()
        .body("results.present", equalTo(2));
  }

  @Test
  void aCoordinatorMayNotEnter() {
    SignedInAs.coordinator()
        .form()
        .multiPart("patients", "patients.csv", bytes(PATIENTS))
        .post("/api/imports")
        .then()
        .statusCode(403);
  }

  @Test
  void thePageShowsAPreviewAndSavesExactlyThat() {
    SignedInAs clinician = SignedInAs.clinician();
    String preview =
        files(clinician.form(), row("2026-01-05", "0.01"))
            .post("/imports/preview")
            .then()
            .statusCode(200)
            .body(containsString("Nothing is saved yet"))
            .extract()
            .asString();
    String mark = preview.replaceAll("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
    clinician
        .post("/imports", "mark", mark)
        .then()
        .statusCode(200)
        .body(containsString("The import is saved"));
    clinician
        .post("/imports", "mark", mark)
        .then()
        .statusCode(422)
        .body(containsString("saved already"));
  }

  @Test
  void anotherPersonsPreviewIsNotOneToSave() {
    String preview =
        files(SignedInAs.clinician().form(), row("2026-01-05", "0.01"))
            .post("/imports/preview")
            .asString();
    String mark = preview.replaceAll("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
    SignedInAs.coordinator().post("/imports", "mark", mark).then().statusCode(403);
  }

  private Response send(boolean dryRun, String rows) {
    return files(SignedInAs.clinician().form(), rows).post("/api/imports?dryRun=" + dryRun);
  }

  private RequestSpecification files(RequestSpecification request, String rows) {
    String patient = PATIENTS + id + ",Example,Ann,1970-01-01,female,AML,\n";
    return request
        .multiPart("patients", "patients.csv", bytes(patient))
        .multiPart("results", "results.csv", bytes(RESULTS + rows));
  }

  private String row(String day, String result) {
    return "%s,%s,BM,NPM1,RT-qPCR,%s,%%,ABL1,40000\n".formatted(id, day, result);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
