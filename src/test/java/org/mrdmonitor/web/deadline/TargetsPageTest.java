package org.mrdmonitor.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/** The days stay as delivered, so that no other test of the home centre sees a difference. */
@QuarkusTest
class TargetsPageTest {

  @Inject ShownCohort cohort;
  @Inject Accounts accounts;
  @Inject Database database;

  private CentreId home;
  private SignedInAs administrator;
  private String path;

  @BeforeEach
  void openTheChoice() {
    administrator = SignedInAs.administrator();
    home = accounts.named("clinician").orElseThrow().home();
    path = "/admin/targets/" + home;
    administrator
        .get("/admin/targets")
        .then()
        .statusCode(200)
        .body(containsString("href=\"" + path + "\""));
  }

  @Test
  void onlyAdministratorsChoose() {
    for (String name : new String[] {"clinician", "coordinator", "auditor"}) {
      SignedInAs.person(name, SignedInAs.PASSWORD).get(path).then().statusCode(403);
    }
    administrator.get("/admin/targets/00000000-0000-0000-0000-000000000000").then().statusCode(404);
  }

  @Test
  void whatCannotBeReadComesBackWithItsWords() {
    chosen("two", "nobody", "", version())
        .then()
        .statusCode(422)
        .body(containsString("Must be a whole number from 1 to 60"))
        .body(containsString("value=\"two\""))
        .body(containsString("Give a reason"));
    chosen("2", "00000000-0000-0000-0000-000000000000", "Board.", version())
        .then()
        .statusCode(422)
        .body(containsString("Choose a person who works with the patients of this centre"));
  }

  @Test
  void aChoiceHoldsOnceAndLateFindingsSayWhoElseHasThem() {
    cohort.admitted();
    String version = version();
    String lead = optionOf("Demonstration coordinator");
    chosen("2", lead, "Head of the team.", version)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/admin/targets"));
    administrator.get("/admin/targets").then().body(containsString("Head of the team."));
    chosen("2", lead, "Again.", version)
        .then()
        .statusCode(409)
        .body(containsString("Somebody else"));

    // A finding that was to be looked at long ago, without moving the clock under the sessions.
    database.change(
        "UPDATE findings SET acknowledge_by = ? WHERE id = (SELECT min(f.id) FROM findings f"
            + " WHERE f.state = 'OPEN' AND f.centre_id = ?)",
        LocalDate.parse("2020-01-02"),
        home.value());
    SignedInAs coordinator = SignedInAs.coordinator();
    assertThat(coordinator.get("/?only=late").asString())
        .contains("late; also with Demonstration coordinator");
    assertThat(coordinator.get("/?only=late&assigned=mine").asString())
        .contains("late; also with Demonstration coordinator");
  }

  private String version() {
    return administrator.get(path).htmlPath().getString("**.find { it.@name == 'version' }.@value");
  }

  private String optionOf(String name) {
    String page = administrator.get(path).asString();
    return page.replaceAll("(?s).*<option value=\"([0-9a-f-]+)\"[^>]*>" + name + ".*", "$1");
  }

  /** The first field, the most severe, as typed; the others as delivered. */
  private Response chosen(String first, String second, String reason, String version) {
    RequestSpecification form =
        administrator
            .form()
            .formParam("days", first, "2", "10", "10", "10")
            .formParam("second", second)
            .formParam("reason", reason)
            .formParam("version", version);
    return form.post(path);
  }
}
