package org.mrdmonitor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class CohortPageTest {

  private static final String NPM1 = "?followed=aml-npm1&specimen=PB&index=diagnosis&months=24";

  @Inject ShownCohort cohort;

  @BeforeEach
  void admit() {
    cohort.admitted();
  }

  @Test
  void showsAllCoursesWithTheirTableAndThePatients() {
    String page =
        SignedInAs.clinician().get("/cohorts" + NPM1).then().statusCode(200).extract().asString();
    assertThat(page)
        .contains("cohort-chart", "cohort-median", "Levels by time", "EXAMPLE, Anna")
        .contains("/cohorts/outcomes?followed=aml-npm1&amp;specimen=PB")
        .doesNotContain(" style=", "courses.csv");
  }

  @Test
  void aChoiceThatNamesNothingIsTheUsual() {
    SignedInAs.coordinator()
        .get("/cohorts?followed=%3Cscript%3E&specimen=x&index=y&months=z&centre=q&page=minus")
        .then()
        .statusCode(200)
        .body(containsString("since diagnosis"))
        .body(not(containsString("<script>")));
  }

  @Test
  void saysSoWhereNobodyIsInTheCohort() {
    SignedInAs.clinician()
        .get("/cohorts?followed=mm-ig-tr")
        .then()
        .statusCode(200)
        .body(containsString("No patient in this cohort"));
  }

  @Test
  void tellsTimesToAnEventWithNumbersAtRisk() {
    SignedInAs.clinician()
        .get("/cohorts/outcomes" + NPM1)
        .then()
        .statusCode(200)
        .body(containsString("Free of molecular relapse"))
        .body(containsString("class=\"survival\""))
        .body(containsString("Patients at risk"));
  }

  @Test
  void tellsResponsesAtLandmarksWithThoseNotSampled() {
    SignedInAs.clinician()
        .get("/cohorts/response" + NPM1)
        .then()
        .statusCode(200)
        .body(containsString("Not sampled"))
        .body(containsString("At or below"));
  }

  @Test
  void speaksGerman() {
    SignedInAs.clinician()
        .request()
        .cookie("lang", "de")
        .get("/cohorts" + NPM1)
        .then()
        .statusCode(200)
        .body(containsString("Monate seit Diagnose"));
  }

  @Test
  void coordinatorsTakeOutEachTable() {
    SignedInAs coordinator = SignedInAs.coordinator();
    coordinator
        .get("/cohorts/courses.csv" + NPM1)
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("cohort-courses.csv"))
        .body(startsWith(String.join(",", CohortTable.COURSES)));
    coordinator
        .get("/cohorts/outcomes.csv" + NPM1)
        .then()
        .statusCode(200)
        .body(containsString("\r\nmolecular-relapse,0,"));
    coordinator
        .get("/cohorts/response.csv" + NPM1)
        .then()
        .statusCode(200)
        .body(containsString(",not detected,"));
  }

  @Test
  void isClosedToThoseWhoSeeNoPatientsAndFilesToThoseWhoDoNotExport() {
    SignedInAs.administrator().get("/cohorts").then().statusCode(403);
    SignedInAs.auditor().get("/cohorts/outcomes").then().statusCode(403);
    SignedInAs.clinician().get("/cohorts/courses.csv").then().statusCode(403);
  }
}
