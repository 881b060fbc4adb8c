package org.mrdmonitor.web.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;

/** The choice for CLL, which no other test of the home centre depends on. */
@QuarkusTest
class RuleSetsPageTest {

  private SignedInAs administrator;
  private String path;

  @BeforeEach
  void openTheChoice() {
    administrator = SignedInAs.administrator();
    String page = administrator.get("/admin/rule-sets").then().statusCode(200).extract().asString();
    path = page.replaceAll("(?s).*href=\"(/admin/rule-sets/[0-9a-f-]+/CLL)\".*", "$1");
  }

  @Test
  void onlyAdministratorsChoose() {
    for (String name : new String[] {"clinician", "coordinator", "auditor"}) {
      SignedInAs.person(name, SignedInAs.PASSWORD).get(path).then().statusCode(403);
    }
  }

  @Test
  void nothingIsSavedThatWasNotTriedBefore() {
    String version = field(administrator.get(path), "version");
    administrator
        .post(path, "set", "TREND", "step", "save", "reason", "Board.", "version", version)
        .then()
        .statusCode(200)
        .body(containsString("What would change"));
    assertThat(field(administrator.get(path), "version")).isEqualTo(version);
  }

  @Test
  void withoutASetOrAReasonTheFormComesBack() {
    administrator
        .post(path, "step", "try")
        .then()
        .statusCode(422)
        .body(containsString("Choose at"));
    administrator
        .post(path, "set", "TREND", "step", "save", "tried", "TREND", "version", "0")
        .then()
        .statusCode(422)
        .body(containsString("Give a reason"));
  }

  @Test
  void aChoiceThatWasTriedIsPutInForceOnce() {
    int version = Integer.parseInt(field(administrator.get(path), "version"));
    String[] choice = {
      "set",
      "CLL-2021",
      "step",
      "save",
      "tried",
      "CLL-2021",
      "reason",
      "Board of May.",
      "version",
      String.valueOf(version)
    };
    administrator
        .post(path, choice)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/admin/rule-sets"));
    administrator.get("/admin/rule-sets").then().body(containsString("Board of May."));
    administrator.post(path, choice).then().statusCode(409).body(containsString("Somebody else"));
    assertThat(field(administrator.get(path), "version")).isEqualTo(String.valueOf(version + 1));
  }

  private static String field(Response page, String name) {
    return page.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value");
  }
}
