package org.mrdmonitor.web.guide;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class GuidePageTest {

  @Test
  void theGuideIsReadBeforeSigningIn() {
    given()
        .get("/guide")
        .then()
        .statusCode(200)
        .body(containsString("href=\"/guide/first-minutes\""));
    given().get("/sign-in").then().body(containsString("href=\"/guide\""));
  }

  @Test
  void aPageOfTheGuideShowsItsPicture() {
    given().get("/guide/worklist").then().statusCode(200).body(not(containsString(".md")));
    given()
        .get("/guide/first-minutes")
        .then()
        .body(containsString("src=\"/img/guide/worklist.png\""));
    given().get("/img/guide/worklist.png").then().statusCode(200).contentType("image/png");
  }

  @Test
  void aPageThatIsNotThereIsNotFound() {
    given().get("/guide/no-such-chapter").then().statusCode(404);
    given().get("/guide/texts").then().statusCode(404);
  }

  @Test
  void everyPageLeadsToTheHelpForIt() {
    SignedInAs.clinician()
        .get("/patients/new")
        .then()
        .body(containsString("class=\"help\" href=\"/guide/entry\""));
  }

  @Test
  void theStepsOfTheFirstMinutesAreForWhoWorksWithPatients() {
    given().get("/guide/first-minutes").then().body(not(containsString("/demonstration/")));
    SignedInAs.coordinator()
        .get("/guide/first-minutes")
        .then()
        .body(containsString("href=\"/demonstration/finding\""))
        .body(not(containsString("/demonstration/entry")));
  }
}
