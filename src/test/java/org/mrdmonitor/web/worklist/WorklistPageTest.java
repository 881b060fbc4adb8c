package org.mrdmonitor.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class WorklistPageTest {

  @Inject ShownCohort cohort;

  @BeforeEach
  void admit() {
    cohort.admitted();
  }

  @Test
  void showsWhoIsMeantWhatWasFoundAndTheCourse() {
    assertThat(firstPages("/?disease=AML"))
        .contains("EXAMPLE, Anna", "Possible MRD relapse", "NPM1 type A")
        .contains("<svg class=\"spark\"")
        .contains("/patients/" + cohort.admitted());
  }

  @Test
  void filtersKeepToTheAddressAndSayWhenNothingIsLeft() {
    SignedInAs.coordinator()
        .get("/?disease=CML&marker=NPM1")
        .then()
        .statusCode(200)
        .body(containsString("No finding matches these filters"))
        .body(containsString("value=\"NPM1\""));
  }

  @Test
  void aFilterThatNamesNothingFiltersNothing() {
    SignedInAs.clinician()
        .get("/?rule=%3Cscript%3E&state=x&centre=x&page=minus")
        .then()
        .statusCode(200)
        .body(containsString("EXAMPLE, Anna"));
  }

  @Test
  void listsSamplesThatAreLateWithTheDaysTheyAre() {
    SignedInAs.clinician()
        .get("/overdue-samples")
        .then()
        .statusCode(200)
        .body(containsString("Patients whose next sample is overdue"));
  }

  @Test
  void eachTileLeadsToWhatItCounts() {
    SignedInAs clinician = SignedInAs.clinician();
    String all = clinician.get("/").asString();
    assertThat(all).contains("href=\"/?only=possible\"", "href=\"/?only=late\"");
    String part = clinician.get("/?only=possible&disease=AML").asString();
    assertThat(part)
        .contains("href=\"/?only=possible\" aria-current=\"true\"")
        .contains("<input type=\"hidden\" name=\"only\" value=\"possible\">")
        .contains("sev-possible-")
        .doesNotContain("class=\"severity sev-watch\"");
  }

  @Test
  void theNextResultOfEachPatientIsOneKeyAway() {
    assertThat(SignedInAs.clinician().get("/").asString())
        .containsPattern("href=\"/patients/[0-9a-f-]{36}/results/new\" accesskey=\"1\"");
    assertThat(SignedInAs.coordinator().get("/").asString()).doesNotContain("/results/new");
  }

  @Test
  void isClosedToThoseWhoSeeNoPatients() {
    SignedInAs.administrator().get("/").then().statusCode(403);
    SignedInAs.auditor().get("/overdue-samples").then().statusCode(403);
  }

  /** Other tests of this application leave findings too; the list is longer than its first page. */
  private static String firstPages(String path) {
    SignedInAs clinician = SignedInAs.clinician();
    return IntStream.rangeClosed(1, 5)
        .mapToObj(page -> clinician.get(path + "&page=" + page))
        .map(answer -> answer.then().statusCode(200).extract().asString())
        .collect(Collectors.joining());
  }
}
