package org.mrdmonitor.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.store.EventVersion;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.web.timeline.WardPatients;

/** A dated note, written on the timeline in one step, corrected and voided. */
@QuarkusTest
class NotesTest {

  @Inject WardPatients ward;
  @Inject PatientFiles files;

  private SignedInAs clinician;
  private PatientId patient;

  @BeforeEach
  void admit() {
    clinician = SignedInAs.clinician();
    patient = ward.relapsing();
  }

  @Test
  void isWrittenInOneStepAndStandsInPictureAndTable() {
    String page = timeline();
    assertThat(page).contains("name=\"kind\" value=\"note\"");
    String key = page.replaceAll("(?s).*id=\"note\".*?name=\"key\" value=\"([^\"]+)\".*", "$1");
    Response saved = write(key, "12-Jan-2026", "Well, back at work.");
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(write(key, "12-Jan-2026", "Well, back at work.").statusCode()).isEqualTo(303);
    assertThat(timeline().split("Well, back at work", -1)).hasSizeGreaterThan(2);
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void wantsWordsAndADay() {
    Response refused = write(UUID.randomUUID().toString(), "31.04.2026", " ");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("Write the note", "31.04.2026");
    assertThat(notes()).isZero();
  }

  @Test
  void isCorrectedAndVoidedWithAReason() {
    write(UUID.randomUUID().toString(), "12-Jan-2026", "Feels well.");
    String path = "/events/" + note().id();
    String[] changed = {
      "version",
      "1",
      "kind",
      "note",
      "on",
      "12-Jan-2026",
      "detail",
      "Feels tired.",
      "reason",
      "Mistyped."
    };
    assertThat(clinician.post(path + "/correction", changed).statusCode()).isEqualTo(303);
    assertThat(timeline()).contains("Feels tired.", "Mistyped.");
    Response voided = clinician.post(path + "/voiding", "version", "2", "reason", "Not this one.");
    assertThat(voided.statusCode()).isEqualTo(303);
    assertThat(note().voided()).isTrue();
    assertThat(timeline()).contains("Not this one.");
  }

  @Test
  void isOfferedToClinicians() {
    assertThat(SignedInAs.coordinator().get("/patients/" + patient).asString())
        .doesNotContain("id=\"note\"");
  }

  private Response write(String key, String day, String words) {
    return clinician.post(
        "/patients/" + patient + "/events/new",
        "key",
        key,
        "version",
        timeline().replaceAll("(?s).*id=\"note\".*?name=\"version\" value=\"([^\"]+)\".*", "$1"),
        "kind",
        "note",
        "on",
        day,
        "detail",
        words);
  }

  private String timeline() {
    return clinician.get("/patients/" + patient).asString();
  }

  private EventVersion note() {
    return files.open(ward.clinician(), patient, Purpose.VIEW).events().stream()
        .map(history -> history.current())
        .filter(version -> version.content().kind() == EventKind.NOTE)
        .findFirst()
        .orElseThrow();
  }

  private long notes() {
    return files
        .open(ward.clinician(), patient, Purpose.VIEW)
        .course()
        .eventsOf(EventKind.NOTE)
        .size();
  }
}
