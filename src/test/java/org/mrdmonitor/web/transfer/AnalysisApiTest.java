package org.mrdmonitor.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SharedData;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class AnalysisApiTest {

  /** STEIN-B2: imatinib since 2004-05-31; the spike of day 521 is refuted by the next sample. */
  @Test
  void asItStandsASpikeIsRefutedAndInReplayItWantedARepeat() {
    assertThat(findings("asOf=2012-01-01", "STEIN-B2"))
        .anyMatch(l -> l.contains("cml-2020-failure") && l.contains(",closed,refuted,"));
    assertThat(findings("asOf=2012-01-01&replay=true", "STEIN-B2"))
        .anyMatch(l -> l.contains("cml-2020-failure") && l.contains(",open,repeat-wanted,"));
  }

  @Test
  void onAPastDayOnlyThatDayIsKnown() {
    assertThat(findings("asOf=2004-08-01", "STEIN-B2")).isEmpty();
  }

  @Test
  void nothingIsStored() {
    List<String> before =
        SignedInAs.coordinator().get("/api/findings.csv").asString().lines().toList();
    findings("asOf=2012-01-01", "STEIN");
    assertThat(SignedInAs.coordinator().get("/api/findings.csv").asString().lines().toList())
        .isEqualTo(before);
  }

  @Test
  void aRowWithoutItsPatientIsNamed() {
    SignedInAs.coordinator()
        .form()
        .multiPart(
            "results",
            "results.csv",
            "patient_id,sampled_on,specimen,marker,method,result,unit\nX,2026-01-05,PB,BCR::ABL1,RT-qPCR,1,%\n"
                .getBytes(StandardCharsets.UTF_8))
        .post("/api/analysis")
        .then()
        .statusCode(422)
        .body("problems[0].row", equalTo(2))
        .body("problems[0].column", equalTo("patient_id"));
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    SignedInAs.coordinator()
        .form()
        .multiPart("patients", "p.csv", new byte[] {'a'})
        .post("/api/analysis?asOf=yesterday")
        .then()
        .statusCode(400);
  }

  private static List<String> findings(String query, String patient) {
    Response answer =
        SignedInAs.coordinator()
            .form()
            .multiPart("patients", SharedData.cml("patients.csv").toFile())
            .multiPart("events", SharedData.cml("events.csv").toFile())
            .multiPart("results", SharedData.cml("results.csv").toFile())
            .post("/api/analysis?" + query);
    answer.then().statusCode(200);
    return answer.asString().lines().filter(l -> l.startsWith(patient)).toList();
  }
}
