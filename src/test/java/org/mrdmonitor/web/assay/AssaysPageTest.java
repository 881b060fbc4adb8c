package org.mrdmonitor.web.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class AssaysPageTest {

  private static final String LIST = "/admin/assays";
  private static final String NEW = "/admin/assays/new";

  private SignedInAs administrator;
  private String centre;
  private String name;

  @BeforeEach
  void signIn() {
    administrator = SignedInAs.administrator();
    centre =
        administrator
            .get(NEW)
            .htmlPath()
            .getString("**.find { it.@name == 'centre' }.option[0].@value");
    name = "Kit " + UUID.randomUUID();
  }

  @Test
  void onlyAdministratorsKeepTheCatalogue() {
    for (String person : new String[] {"clinician", "coordinator", "auditor"}) {
      SignedInAs other = SignedInAs.person(person, SignedInAs.PASSWORD);
      other.get(LIST).then().statusCode(403);
      other.get(NEW).then().statusCode(403);
      other.post(NEW, fields("unit", "%")).then().statusCode(403);
    }
    SignedInAs.clinician().get(added("unit", "%")).then().statusCode(403);
  }

  @Test
  void anAssayStandsInTheListAsItWasTyped() {
    String path = added("lod", "0.003", "factor-0", "0,74", "from-0", "2025-07-01", "until-0", "");

    administrator
        .get(LIST)
        .then()
        .body(containsString(name), containsString("0.74 from 01-Jul-2025"));
    Response page = administrator.get(path);
    assertThat(value(page, "name")).isEqualTo(name);
    assertThat(value(page, "lod")).isEqualTo("0.003");
    assertThat(value(page, "factor-0")).isEqualTo("0.74");
    assertThat(value(page, "from-0")).isEqualTo("01-Jul-2025");
  }

  @Test
  void everyProblemStandsAtItsFieldAndWhatWasTypedStays() {
    administrator
        .post(
            NEW,
            fields(
                "name",
                "",
                "unit",
                "%",
                "markers",
                "NPM1 type A",
                "lod",
                "0.1",
                "loq",
                "0.01",
                "factor-0",
                "65 %",
                "from-0",
                "2025-01-01",
                "until-0",
                "",
                "factor-1",
                "0.7",
                "from-1",
                "",
                "until-1",
                ""))
        .then()
        .statusCode(422)
        .body(
            containsString("Error: "),
            containsString("href=\"#name\""),
            containsString("href=\"#markers\""),
            containsString("href=\"#lod\""),
            containsString("href=\"#factor-0\""),
            containsString("href=\"#from-1\""),
            containsString("value=\"65 %\""),
            containsString("NPM1 type A</textarea>"));
  }

  @Test
  void twoFactorsForOneDayAreRefused() {
    administrator
        .post(
            NEW,
            fields(
                "factor-0",
                "0.8",
                "from-0",
                "2025-01-01",
                "until-0",
                "2025-06-30",
                "factor-1",
                "0.7",
                "from-1",
                "2025-06-30",
                "until-1",
                ""))
        .then()
        .statusCode(422)
        .body(
            containsString("Line 2 overlaps with the factor from 01-Jan-2025 until 30-Jun-2025."));
    administrator
        .post(NEW, fields("factor-0", "0.8", "from-0", "2025-01-02", "until-0", "2025-01-01"))
        .then()
        .statusCode(422)
        .body(containsString("ends before it begins (02-Jan-2025)"));
  }

  @Test
  void aFactorNeedsAScaleToConvertTo() {
    String[] factor = {"factor-0", "0.8", "from-0", "2025-01-01", "until-0", ""};
    administrator
        .post(NEW, with(fields(factor), "unit", "% IS"))
        .then()
        .statusCode(422)
        .body(containsString("reports on the International Scale"));
    administrator
        .post(NEW, with(fields(factor), "method", "flow"))
        .then()
        .statusCode(422)
        .body(containsString("flow counts no transcripts"));
  }

  @Test
  void aChangeNeedsAReasonAndKeepsTheEarlierVersion() {
    String path = added("lod", "0.003");
    String[] change = with(fields("lod", "0.002"), "version", "1");

    administrator.post(path, change).then().statusCode(422).body(containsString("Give a reason"));
    administrator
        .post(path, with(change, "reason", "New lot."))
        .then()
        .statusCode(303)
        .header("Location", endsWith(LIST));
    administrator
        .get(path)
        .then()
        .body(
            containsString("LOD\u00a00.003\u00a0%"),
            containsString("LOD\u00a00.002\u00a0%"),
            containsString("New lot."));
  }

  @Test
  void theSecondOfTwoChangesIsAskedAndLosesNothing() {
    String path = added("lod", "0.003");
    administrator
        .post(path, with(fields("lod", "0.002"), "version", "1", "reason", "First."))
        .then()
        .statusCode(303);

    Response second =
        administrator.post(path, with(fields("lod", "0.001"), "version", "1", "reason", "Second."));

    second.then().statusCode(409).body(containsString("Somebody else changed this assay"));
    assertThat(value(second, "lod")).isEqualTo("0.001");
    assertThat(value(second, "version")).isEqualTo("2");
  }

  @Test
  void aRetiredAssayIsListedApartAndCanBeUsedAgain() {
    String path = added("unit", "%");

    administrator
        .post(path + "/retirement", "version", "1", "reason", "Replaced.")
        .then()
        .statusCode(303);
    assertThat(administrator.get(LIST).asString().split("Retired", 2)[1]).contains(name);
    administrator
        .post(path + "/return", "version", "2", "reason", "Needed.")
        .then()
        .statusCode(303);
    assertThat(administrator.get(LIST).asString().split("Retired", 2)[0]).contains(name);
  }

  @Test
  void furtherLinesAreThereWithoutSaving() {
    administrator
        .post(
            NEW, fields("factor-0", "0.8", "from-0", "2025-01-01", "until-0", "", "step", "lines"))
        .then()
        .statusCode(200)
        .body(containsString("factor-2"), containsString("value=\"0.8\""));
    administrator.get(LIST).then().body(not(containsString(name)));
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    administrator.get(LIST + "/" + UUID.randomUUID()).then().statusCode(404);
    administrator.get(LIST + "/nothing").then().statusCode(404);
  }

  /** Adds an assay and answers where it is. */
  private String added(String... more) {
    administrator.post(NEW, fields(more)).then().statusCode(303);
    return administrator
        .get(LIST)
        .htmlPath()
        .getString("**.find { it.name() == 'a' && it.text() == '" + name + "' }.@href");
  }

  private String[] fields(String... more) {
    return with(
        new String[] {
          "centre", centre,
          "name", name,
          "laboratory", "Labor Süd",
          "method", "RT-qPCR",
          "unit", "%",
          "control_gene", "ABL1",
          "markers", "BCR::ABL1",
          "specimen", "PB",
          "step", "save"
        },
        more);
  }

  /** The fields and further ones, which win. */
  private static String[] with(String[] fields, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(fields));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  private static String value(Response page, String field) {
    return page.htmlPath().getString("**.find { it.@name == '" + field + "' }.@value");
  }
}
