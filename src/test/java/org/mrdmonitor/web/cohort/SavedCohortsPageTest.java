package org.mrdmonitor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class SavedCohortsPageTest {

  private static final String CHOICE = "followed=cml-bcr-abl1&specimen=PB&index=stop-of-treatment";

  private static String saved(SignedInAs person, String name) {
    person
        .post("/cohorts/saved", "name", name, "choice", CHOICE)
        .then()
        .statusCode(303)
        .header("Location", containsString("/cohorts/saved?followed=cml-bcr-abl1"));
    return path(person, name);
  }

  /** The address under which a saved cohort is changed. */
  private static String path(SignedInAs person, String name) {
    String page = person.get("/cohorts/saved").asString();
    int label = page.indexOf("New name of " + name + "\"");
    int action = page.lastIndexOf("action=\"/cohorts/saved/", label) + "action=\"".length();
    return page.substring(action, page.indexOf("/name\"", action));
  }

  @Test
  void keepsAChoiceUnderANameForThatPersonAlone() {
    saved(SignedInAs.coordinator(), "Treatment-free");
    SignedInAs.coordinator()
        .get("/cohorts/saved")
        .then()
        .statusCode(200)
        .body(containsString("CML, BCR::ABL1 in blood, since planned stop"))
        .body(containsString("/cohorts?followed=cml-bcr-abl1&amp;specimen=PB"));
    SignedInAs.clinician().get("/cohorts/saved").then().body(not(containsString("Treatment-free")));
  }

  @Test
  void renamesAndForgets() {
    SignedInAs coordinator = SignedInAs.coordinator();
    String path = saved(coordinator, "First name");
    coordinator.post(path + "/name", "name", "Second name").then().statusCode(303);
    assertThat(coordinator.get("/cohorts/saved").asString())
        .contains(">Second name</a>")
        .doesNotContain(">First name</a>");
    coordinator.post(path + "/deletion").then().statusCode(303);
    coordinator.get("/cohorts/saved").then().body(not(containsString(">Second name</a>")));
  }

  @Test
  void saysWhatIsWrongWithAName() {
    SignedInAs coordinator = SignedInAs.coordinator();
    saved(coordinator, "Taken");
    coordinator
        .post("/cohorts/saved", "name", "Taken", "choice", CHOICE)
        .then()
        .statusCode(422)
        .body(containsString("You have a saved cohort with this name already."))
        .body(containsString("value=\"Taken\""));
    coordinator
        .post("/cohorts/saved", "name", " ", "choice", CHOICE)
        .then()
        .statusCode(422)
        .body(containsString("Give the cohort a name."));
    coordinator
        .post("/cohorts/saved", "name", "x".repeat(81), "choice", CHOICE)
        .then()
        .statusCode(422)
        .body(containsString("at most 80 characters"));
  }

  @Test
  void keepsOnlyWhatAChoiceCanSay() {
    SignedInAs coordinator = SignedInAs.coordinator();
    coordinator
        .post("/cohorts/saved", "name", "Odd", "choice", "followed=x&patient=Anna&%zz=1")
        .then()
        .statusCode(303);
    coordinator.get("/cohorts/saved").then().body(not(containsString("Anna")));
  }

  @Test
  void nobodyChangesWhatAnotherPersonKeeps() {
    String path = saved(SignedInAs.coordinator(), "Mine");
    SignedInAs clinician = SignedInAs.clinician();
    clinician.post(path + "/name", "name", "Yours").then().statusCode(404);
    clinician.post(path + "/deletion").then().statusCode(404);
    SignedInAs.coordinator().get("/cohorts/saved").then().body(containsString(">Mine</a>"));
  }
}
