package org.mrdmonitor.web.flagquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class QualityPageTest {

  @Inject ShownCohort cohort;

  @BeforeEach
  void admit() {
    cohort.admitted();
  }

  @Test
  void tellsWhatBecameOfFindingsAndHowItIsCounted() {
    String page =
        SignedInAs.coordinator()
            .get("/findings/quality")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(page)
        .contains("findings per 100 results", "All rules", "Time until somebody looked")
        .contains("Kaplan and Meier", "Clopper and Pearson")
        .containsPattern("href=\"/rules/[a-z0-9-]+\"")
        .contains("href=\"/findings/quality.csv?disease=&amp;from=&amp;until=\"");
  }

  @Test
  void aDayThatIsNoneIsSaidAndKept() {
    SignedInAs.clinician()
        .get("/findings/quality?from=31.04.2026&disease=AML")
        .then()
        .statusCode(422)
        .body(containsString("Error: Flag quality"))
        .body(containsString("Must be a day"))
        .body(containsString("value=\"31.04.2026\""));
  }

  @Test
  void aPeriodWithoutFindingsSaysSo() {
    SignedInAs.clinician()
        .get("/findings/quality?until=1990-01-01")
        .then()
        .statusCode(200)
        .body(containsString("No finding to tell of"));
  }

  @Test
  void theFileHasARowForAllRulesAndOneForEach() {
    String[] lines =
        SignedInAs.coordinator()
            .get("/findings/quality.csv?disease=AML")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("flag-quality.csv"))
            .extract()
            .asString()
            .split("\r\n");
    assertThat(lines[0])
        .startsWith("rule,findings,withdrawn,results,per_100_results,overridden,overridden_of")
        .endsWith("relapsed,relapsed_of,relapsed_share,relapsed_low,relapsed_high");
    assertThat(lines[1]).startsWith("all,");
    assertThat(lines.length).isGreaterThan(2);
    assertThat(lines[2]).startsWith("aml-");
  }

  @Test
  void isFoundFromTheWorklistAndTheRuleBook() {
    SignedInAs coordinator = SignedInAs.coordinator();
    coordinator.get("/").then().body(containsString("href=\"/findings/quality\""));
    coordinator.get("/rules").then().body(containsString("href=\"/findings/quality\""));
    SignedInAs.administrator()
        .get("/rules")
        .then()
        .body(not(containsString("href=\"/findings/quality\"")));
  }

  @Test
  void isClosedToThoseWhoSeeNoPatients() {
    SignedInAs.administrator().get("/findings/quality").then().statusCode(403);
    SignedInAs.auditor().get("/findings/quality.csv").then().statusCode(403);
  }
}
