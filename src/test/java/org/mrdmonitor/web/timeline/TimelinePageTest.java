package org.mrdmonitor.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;

@QuarkusTest
class TimelinePageTest {

  private static final AResult NPM1 = AResult.of("NPM1 type A");

  @Inject WardPatients ward;

  @Test
  void theTimelineShowsFindingChartFactsAndTable() {
    PatientId patient = ward.relapsing();
    String page = page("/patients/" + patient);

    assertThat(page)
        .contains("Possible molecular relapse")
        .contains("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-wide\"")
        .contains("EXAMPLE, Anna · born 14-Mar-1971")
        .contains("Where it stands")
        .contains("Last, 12-Jan-2026")
        .contains("not detected (limit 0.0011\u00a0%)")
        .contains("Acknowledge");
  }

  @Test
  void thePageNeverCarriesInlineStyleScriptOrHandlers() {
    String page = page("/patients/" + ward.relapsing());
    assertThat(page).doesNotContain("style=\"").doesNotContain("<style");
    assertThat(page.replaceAll("<script src=\"/js/[a-z]+\\.js\" defer></script>", ""))
        .doesNotContain("<script");
    assertThat(page).doesNotContainPattern("\\son[a-z]+=\"");
  }

  @Test
  void theBrowsersTitleKnowsInitialsAlone() {
    SignedInAs.clinician()
        .get("/patients/" + ward.relapsing())
        .then()
        .body("html.head.title", containsString("AE"))
        .body("html.head.title", not(containsString("EXAMPLE")));
  }

  @Test
  void aPastDayShowsNothingThatCameLater() {
    PatientId patient = ward.relapsing();
    String past = page("/patients/" + patient + "?asOf=2025-10-01");
    // The slider alone names the sampling days that came later, as the way back to them.
    assertThat(past.replaceAll("data-days=\"[^\"]*\"", ""))
        .contains("As it would have stood on 01-Oct-2025")
        .doesNotContain("12-Jan-2026")
        .doesNotContain("Possible molecular relapse");
    assertThat(page("/patients/" + patient + "?asOf=gestern")).contains("gestern is no day");
  }

  @Test
  void aPastDayIsReachedSampleBySample() {
    PatientId patient = ward.relapsing();
    String path = "/patients/" + patient;
    Matcher slider =
        Pattern.compile("name=\"sample\" min=\"1\" max=\"(\\d+)\"").matcher(page(path));
    assertThat(slider.find()).isTrue();
    int samples = Integer.parseInt(slider.group(1));
    assertThat(samples).isGreaterThan(3);
    String second = page(path + "?sample=2&period=5y");
    String third = page(path + "?sample=3&period=5y");
    assertThat(second).contains("As it would have stood on").contains("2 of " + samples);
    // The sample after the second is the third, and the choice of period goes along.
    Matcher later = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(second);
    assertThat(later.find()).isTrue();
    assertThat(later.group(1)).contains("period=5y");
    assertThat(page(later.group(1).replace("&amp;", "&"))).contains("3 of " + samples);
    assertThat(third).contains("3 of " + samples);
    assertThat(page(path + "?sample=999")).doesNotContain("As it would have stood on");
  }

  @Test
  void twoMarkersStandInOneChartWhereThatIsAsked() {
    PatientId patient = ward.relapsing();
    String path = "/patients/" + patient;
    assertThat(page(path)).doesNotContain("together=");
    ward.record(patient, AResult.of("FLT3-ITD").on("2026-02-02").percent("0.4"));
    String apart = page(path);
    String together = page(path + "?together=1-2");
    assertThat(apart).contains("together=1-2").contains("id=\"chart-2-head\"");
    assertThat(together)
        .contains("id=\"chart-1-head\"")
        .doesNotContain("id=\"chart-2-head\"")
        .contains("FLT3-ITD, 02-Feb-2026: 0.4\u00a0%");
    assertThat(page(path + "?together=2-7")).contains("id=\"chart-2-head\"");
  }

  @Test
  void theScaleOnceChosenIsRemembered() {
    PatientId patient = ward.relapsing();
    SignedInAs clinician = SignedInAs.clinician();
    Response chosen = clinician.get("/patients/" + patient + "?scale=linear");
    assertThat(chosen.cookie("scale")).isEqualTo("linear");
    assertThat(chosen.asString()).contains("linear scale");
    String next =
        clinician.request().cookie("scale", "linear").get("/patients/" + patient).asString();
    assertThat(next).contains("linear scale");
    assertThat(clinician.get("/patients/" + patient).asString()).contains("log scale");
  }

  @Test
  void aCorrectedResultStaysVisibleWithWhoAndWhy() {
    PatientId patient = ward.relapsing();
    MeasurementId id = ward.record(patient, NPM1.on("2026-02-01").percent("3.1")).recorded().get(0);
    ward.correct(patient, id, NPM1.on("2026-02-01").percent("0.031"), "decimal point misplaced");
    MeasurementId wrong =
        ward.record(patient, NPM1.on("2026-02-20").percent("0.7")).recorded().get(0);
    ward.voidResult(patient, wrong, "another patient's sample");

    String page = page("/patients/" + patient);
    assertThat(page)
        .contains("<del>01-Feb-2026, blood, 3.1\u00a0%</del>")
        .contains("decimal point misplaced")
        .contains("class=\"voided\"")
        .contains("another patient&#39;s sample");
  }

  @Test
  void whatRulesCannotTellIsSaidAndNeverNormal() {
    PatientId patient = ward.patient(Disease.AML);
    ward.event(patient, org.mrdmonitor.patient.EventKind.REMISSION, "2025-03-10");
    ward.record(
        patient, NPM1.on("2025-06-02").notDetected("0.1"), NPM1.on("2025-09-01").percent("0.009"));
    assertThat(page("/patients/" + patient))
        .contains("Cannot tell")
        .contains("This is not a normal result");
  }

  @Test
  void hostileTextIsText() {
    PatientId patient = ward.patient(Disease.AML);
    AResult hostile = AResult.of("<script>alert(1)</script>");
    ward.record(patient, hostile.on("2025-06-02").percent("0.1"));
    assertThat(page("/patients/" + patient)).doesNotContain("<script>alert");
  }

  @Test
  void anUnknownPatientAndNoIdAreMissing() {
    SignedInAs clinician = SignedInAs.clinician();
    assertThat(clinician.get("/patients/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(clinician.get("/patients/none").statusCode()).isEqualTo(404);
  }

  @Test
  void theOtherPagesOfThePatient() {
    PatientId patient = ward.relapsing();
    assertThat(page("/patients/" + patient + "/results")).contains("Results, newest first");
    assertThat(page("/patients/" + patient + "/events")).contains("remission");
    assertThat(page("/patients/" + patient + "/findings")).contains("Flag card");
    assertThat(page("/patients/" + patient + "/access-log"))
        .contains("patient viewed")
        .contains("clinician");
  }

  @Test
  void whoWorksWithoutPatientsSeesNone() {
    String path = "/patients/" + ward.relapsing();
    assertThat(SignedInAs.administrator().get(path).statusCode()).isEqualTo(403);
    assertThat(SignedInAs.coordinator().get(path).statusCode()).isEqualTo(200);
  }

  private static String page(String path) {
    var answer = SignedInAs.clinician().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.asString();
  }
}
