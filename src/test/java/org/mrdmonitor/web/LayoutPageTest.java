package org.mrdmonitor.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LayoutPageTest {

  @Test
  void theTitleOfAPatientPageKnowsInitialsAlone() {
    given()
        .get("/gallery")
        .then()
        .statusCode(200)
        .body("html.head.title", containsString("Gallery · AE · MRD Monitor"))
        .body("html.head.title", not(containsString("EXAMPLE")));
  }

  @Test
  void wordsFollowTheBrowsersLanguageAndDatesDoNot() {
    given()
        .header("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5")
        .get("/gallery")
        .then()
        .body(containsString("<html lang=\"de\""))
        .body(containsString("Geboren"))
        .body(containsString("14-Mar-1971"));
  }

  @Test
  void aChoiceOfLanguageGoesBeforeTheBrowsers() {
    given()
        .header("Accept-Language", "de")
        .cookie("lang", "en")
        .get("/gallery")
        .then()
        .body(containsString("<html lang=\"en\""))
        .body(containsString("Born"));
  }
}
