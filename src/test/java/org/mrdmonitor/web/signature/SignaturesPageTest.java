package org.mrdmonitor.web.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.PatientRecords.Registration.Registered;
import org.mrdmonitor.store.Ward;

/** Signing and unlocking the record of a patient, as people do it. */
@QuarkusTest
class SignaturesPageTest {

  @Inject Accounts accounts;
  @Inject PatientRecords records;
  @Inject Ward ward;

  private SignedInAs clinician;
  private PatientId patient;
  private MeasurementId result;
  private String page;

  @BeforeEach
  void admit() {
    clinician = SignedInAs.clinician();
    Actor actor = accounts.named("clinician").orElseThrow().actor();
    NewPatient admitted =
        new NewPatient(
            "U-" + UUID.randomUUID().toString().substring(0, 8),
            "Signed",
            "Uta",
            Optional.of(LocalDate.parse("1971-03-14")),
            Sex.FEMALE,
            Disease.AML,
            "");
    patient = ((Registered) records.register(actor, admitted, IdempotencyKey.fresh())).id();
    result =
        ward.record(actor, patient, AResult.of("NPM1 type A").on("2026-01-12").percent("0.031"))
            .recorded()
            .get(0);
    page = "/patients/" + patient + "/signatures";
  }

  @Test
  void onlyThosePersonsSignWhoSeePatients() {
    for (String name : List.of("administrator", "auditor")) {
      SignedInAs.person(name, SignedInAs.PASSWORD).get(page).then().statusCode(403);
    }
    SignedInAs.coordinator().get(page).then().statusCode(200);
  }

  @Test
  void whatWouldBeSignedIsShownBeforeThePasswordIsAsked() {
    clinician.get(page).then().body(containsString("No day is locked"));
    clinician.post(page, "up_to", "", "meaning", "").then().statusCode(422);
    clinician
        .post(page, "up_to", "2024-01-01", "meaning", "REVIEWED")
        .then()
        .statusCode(422)
        .body(containsString("Nothing is recorded up to this day"));
    shown("REVIEWED")
        .then()
        .statusCode(200)
        .body(containsString("1 result and 0 events"), containsString("0.031"))
        .body(containsString("Your password"));
    assertThat(signatures()).isZero();
  }

  @Test
  void aWrongPasswordSignsNothingAndIsInTheTrail() {
    sign("APPROVED", "not the password")
        .then()
        .statusCode(422)
        .body(containsString("This is not your password"));
    assertThat(signatures()).isZero();
    assertThat(
            ward.count(
                "SELECT count(*) FROM audit_entries WHERE action = 'PASSWORD_NOT_CONFIRMED'"))
        .isPositive();
  }

  @Test
  void theSignatureIsShownWithNameTimeAndMeaningAndOnTheTimeline() {
    sign("APPROVED", SignedInAs.PASSWORD).then().statusCode(303).header("Location", endsWith(page));
    for (String path : List.of(page, "/patients/" + patient)) {
      clinician
          .get(path)
          .then()
          .body(containsString("Demonstration clinician"), containsString("approved"))
          .body(containsString(" UTC"), containsString("31-Jan-2026"));
    }
    clinician.get(page).then().body(containsString("Locked up to 31-Jan-2026"));
  }

  @Test
  void theSignedTextHasTheHashThatIsShown() throws Exception {
    sign("REVIEWED", SignedInAs.PASSWORD);
    String shown = clinician.get(page).asString();
    String content = shown.replaceAll("(?s).*href=\"(/[^\"]*/content)\".*", "$1");
    byte[] text = clinician.get(content).then().statusCode(200).extract().asByteArray();
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    assertThat(shown).contains(hash);
    assertThat(new String(text, StandardCharsets.UTF_8)).contains(result.toString());
  }

  @Test
  void whatWasNotShownIsNotSigned() {
    String before = field(shown("REVIEWED"), "shown");
    Actor actor = accounts.named("clinician").orElseThrow().actor();
    ward.record(actor, patient, AResult.of("NPM1 type A").on("2026-01-20").percent("0.04"));
    clinician
        .post(
            page,
            "up_to",
            "2026-01-31",
            "meaning",
            "REVIEWED",
            "shown",
            before,
            "step",
            "sign",
            "password",
            SignedInAs.PASSWORD)
        .then()
        .statusCode(409)
        .body(containsString("The record is not what you were shown"));
    assertThat(signatures()).isZero();
  }

  @Test
  void whatWasFilledInUnderAnotherBannerSignsAndUnlocksNothing() {
    String another = "filled in for another patient than the one named above";
    String hash = field(shown("APPROVED"), "shown");
    Response refused =
        clinician.post(
            page,
            "patient",
            UUID.randomUUID().toString(),
            "up_to",
            "2026-01-31",
            "meaning",
            "APPROVED",
            "shown",
            hash,
            "step",
            "sign",
            "password",
            SignedInAs.PASSWORD);
    refused
        .then()
        .statusCode(409)
        .body(containsString(another), containsString("value=\"2026-01-31\""))
        .body(not(containsString("value=\"" + SignedInAs.PASSWORD)));
    assertThat(signatures()).isZero();

    sign("APPROVED", SignedInAs.PASSWORD);
    String unlocking =
        clinician.get(page).asString().replaceAll("(?s).*href=\"(/[^\"]*/unlocking)\".*", "$1");
    clinician
        .post(unlocking, "patient", UUID.randomUUID().toString(), "reason", "Other tab.")
        .then()
        .statusCode(409)
        .body(containsString(another), containsString("Other tab."));
    clinician.get(page).then().body(containsString("Locked up to 31-Jan-2026"));
    clinician
        .post(unlocking, "patient", patient.toString(), "reason", "Same banner.")
        .then()
        .statusCode(303);
  }

  @Test
  void entryCorrectionAndVoidingSayThatTheDayIsLocked() {
    sign("APPROVED", SignedInAs.PASSWORD);
    String locked = "locked by a signature";
    clinician
        .post("/results/" + result + "/voiding", "version", "1", "reason", "Wrong patient.")
        .then()
        .statusCode(409)
        .body(containsString(locked));
    String events = "/patients/" + patient + "/events/new";
    clinician
        .post(
            events,
            "key",
            field(clinician.get(events), "key"),
            "version",
            field(clinician.get(events), "version"),
            "kind",
            "diagnosis",
            "on",
            "2026-01-01")
        .then()
        .statusCode(409)
        .body(containsString(locked), containsString("31-Jan-2026"));
    String entry = "/patients/" + patient + "/results/new";
    clinician
        .post(
            entry,
            "key",
            field(clinician.get(entry), "key"),
            "marker",
            "NPM1 type A",
            "method",
            "RT-qPCR",
            "unit",
            "%",
            "r0-sampled_on",
            "2026-01-20",
            "r0-specimen",
            "PB",
            "r0-result",
            "0.5")
        .then()
        .statusCode(422)
        .body(containsString(locked));
  }

  @Test
  void unlockingWantsAReasonAndKeepsTheSignatureStruck() {
    sign("APPROVED", SignedInAs.PASSWORD);
    String unlocking =
        clinician.get(page).asString().replaceAll("(?s).*href=\"(/[^\"]*/unlocking)\".*", "$1");
    clinician.get(unlocking).then().statusCode(200).body(containsString("These signatures are"));
    clinician.post(unlocking, "reason", " ").then().statusCode(422);
    String reason = "Report corrected by the laboratory.";
    clinician.post(unlocking, "reason", reason).then().statusCode(303);
    for (String path : List.of(page, "/patients/" + patient)) {
      clinician
          .get(path)
          .then()
          .body(containsString("class=\"voided\""), containsString("Voided by clinician on"))
          .body(containsString(reason));
    }
    clinician.get(page).then().body(containsString("No day is locked"));
    clinician.post(unlocking, "reason", reason).then().statusCode(409);
    clinician
        .post("/results/" + result + "/voiding", "version", "1", "reason", "Wrong patient.")
        .then()
        .statusCode(303);
  }

  @Test
  void aPatientWithoutSignatureHasNoneOnTheTimeline() {
    clinician
        .get("/patients/" + patient)
        .then()
        .body(not(containsString("SHA-256 of the signed content")));
  }

  private Response shown(String meaning) {
    return clinician.post(page, "up_to", "2026-01-31", "meaning", meaning);
  }

  private Response sign(String meaning, String password) {
    String hash = field(shown(meaning), "shown");
    return clinician.post(
        page,
        "up_to",
        "2026-01-31",
        "meaning",
        meaning,
        "shown",
        hash,
        "step",
        "sign",
        "password",
        password);
  }

  private long signatures() {
    return ward.count("SELECT count(*) FROM signatures WHERE patient_id = ?", patient.value());
  }

  private static String field(Response page, String name) {
    return page.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value");
  }
}
