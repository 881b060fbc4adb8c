package org.mrdmonitor.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;

@QuarkusTest
class TimelineApiTest {

  private static final AResult NPM1 = AResult.of("NPM1 type A");

  @Inject WardPatients ward;

  @Test
  void growthIsGivenWithItsErrorIntervalAndPoints() {
    PatientId patient = ward.patient(Disease.AML);
    ward.record(
        patient,
        NPM1.on("2026-01-01").percent("0.01"),
        NPM1.on("2026-01-31").percent("0.02"),
        NPM1.on("2026-03-02").percent("0.04"));
    JsonPath json = timeline(patient, "");

    // The level doubles every 30 days: log10(2) / 30 = 0.0100343 per day.
    assertThat(json.getDouble("series[0].growth.slope_log10_per_day"))
        .isCloseTo(0.0100343, within(1e-6));
    assertThat(json.getDouble("series[0].growth.doubling_time_days.estimate"))
        .isCloseTo(30, within(1e-3));
    assertThat(json.getDouble("series[0].growth.standard_error")).isPositive();
    assertThat(json.getDouble("series[0].growth.probability_rising")).isBetween(0.5, 1d);
    assertThat(json.getInt("series[0].growth.points.observed")).isEqualTo(3);
  }

  @Test
  void whatIsNotEstimableSaysWhy() {
    PatientId patient = ward.patient(Disease.AML);
    ward.record(patient, NPM1.on("2026-01-01").notDetected("0.001"));
    JsonPath json = timeline(patient, "");
    assertThat(json.getBoolean("series[0].growth.estimable")).isFalse();
    assertThat(json.getString("series[0].growth.reason")).startsWith("too-few");
    assertThat(json.getString("series[0].results[0].kind")).isEqualTo("not-detected");
    assertThat(json.getString("series[0].results[0].lower")).isEqualTo("0");
    assertThat(json.getString("series[0].results[0].upper")).isEqualTo("0.00001");
  }

  @Test
  void findingsAndAPastDay() {
    PatientId patient = ward.relapsing();
    assertThat(timeline(patient, "").getList("findings.rule", String.class))
        .contains("aml-2025-npm1-relapse");
    JsonPath past = timeline(patient, "?asOf=2025-10-01");
    assertThat(past.getString("as_of")).isEqualTo("2025-10-01");
    assertThat(past.getList("findings")).isEmpty();
    assertThat(past.getList("series[0].results")).hasSize(3);
  }

  @Test
  void resultsComeInTheInterchangeFormat() {
    PatientId patient = ward.relapsing();
    Response csv =
        SignedInAs.coordinator()
            .request()
            .accept("text/csv")
            .get("/api/patients/" + patient + "/timeline");
    assertThat(csv.statusCode()).isEqualTo(200);
    List<String> lines = csv.asString().lines().toList();
    assertThat(lines.get(0)).startsWith("patient_id,sampled_on,specimen,marker,method,result,unit");
    assertThat(lines).hasSize(6);
    assertThat(lines.get(5)).contains(",2026-01-12,PB,NPM1 type A,RT-qPCR,0.031,%");
  }

  @Test
  void aPatientIsFoundByTheHospitalsIdentifierInTheBody() {
    PatientId patient = ward.relapsing();
    String hospitalId = timeline(patient, "").getString("patient.patient_id");
    Response found = search(Map.of("patient_id", hospitalId));
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.jsonPath().getList("id", String.class)).containsExactly(patient.toString());
    assertThat(search(Map.of("patient_id", "unknown")).jsonPath().getList("")).isEmpty();
    assertThat(search(Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsNotThereIsMissing() {
    SignedInAs clinician = SignedInAs.clinician();
    String path = "/api/patients/" + UUID.randomUUID() + "/timeline";
    assertThat(clinician.get(path).statusCode()).isEqualTo(404);
    assertThat(clinician.get("/api/patients/" + ward.relapsing() + "/timeline?asOf=x").statusCode())
        .isEqualTo(400);
  }

  private static Response search(Map<String, String> body) {
    return SignedInAs.clinician()
        .form()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/patients/search");
  }

  private static JsonPath timeline(PatientId patient, String query) {
    Response answer =
        SignedInAs.clinician()
            .request()
            .accept(ContentType.JSON)
            .get("/api/patients/" + patient + "/timeline" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.jsonPath();
  }
}
