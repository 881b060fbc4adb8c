package org.mrdmonitor.web.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class PatientListPageTest {

  @Inject ShownCohort cohort;

  @BeforeEach
  void admit() {
    cohort.admitted();
  }

  @Test
  void findsAPatientByTheBeginningsOfWords() {
    SignedInAs.clinician()
        .post("/patients", "text", "exa ann")
        .then()
        .statusCode(200)
        .body(containsString("EXAMPLE, Anna"))
        .body(containsString("value=\"exa ann\""));
  }

  @Test
  void saysSoWhereNobodyIsFound() {
    SignedInAs.coordinator()
        .post("/patients", "text", "<b>nobody")
        .then()
        .statusCode(200)
        .body(containsString("No patient found"))
        .body(containsString("&lt;b&gt;nobody"));
  }

  @Test
  void doesNotTakeASearchFromTheAddress() {
    SignedInAs.clinician()
        .get("/patients?text=nobody")
        .then()
        .statusCode(200)
        .body(not(containsString("No patient found")));
  }

  @Test
  void registersAPatientOnceHoweverOftenTheFormIsSent() {
    SignedInAs clinician = SignedInAs.clinician();
    String key =
        clinician.get("/patients/new").htmlPath().getString("**.find { it.@name == 'key' }.@value");
    String[] fields = {
      "key", key, "patient_id", "NEW-1", "family_name", "Muster", "disease", "AML", "sex", ""
    };
    Response first = clinician.post("/patients/new", fields);
    Response second = clinician.post("/patients/new", fields);
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrong() {
    SignedInAs.clinician()
        .post(
            "/patients/new",
            "key",
            "0123456789",
            "patient_id",
            "NEW-2",
            "family_name",
            "Muster",
            "born_on",
            "31-Feb-1971",
            "disease",
            "")
        .then()
        .statusCode(422)
        .body("html.head.title", containsString("Error:"))
        .body(containsString("There is a problem"))
        .body(containsString("href=\"#born_on\""))
        .body(containsString("href=\"#disease\""))
        .body(containsString("value=\"31-Feb-1971\""))
        .body(containsString("value=\"Muster\""));
  }

  @Test
  void saysThatANumberIsTaken() {
    SignedInAs.clinician()
        .post("/patients/new", "key", "abcdefgh-1", "patient_id", "4481-209", "disease", "AML")
        .then()
        .statusCode(422)
        .body(containsString("is registered at this centre"));
  }

  @Test
  void onlyCliniciansRegister() {
    SignedInAs.coordinator().get("/patients/new").then().statusCode(403);
    SignedInAs.coordinator().get("/patients").then().body(not(containsString("/patients/new")));
    SignedInAs.clinician().get("/patients").then().body(containsString("href=\"/patients/new\""));
    SignedInAs.administrator().get("/patients").then().statusCode(403);
  }
}
