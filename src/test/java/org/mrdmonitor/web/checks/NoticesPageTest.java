package org.mrdmonitor.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.store.CheckRuns;
import org.mrdmonitor.web.timeline.WardPatients;

/** Running the checks over the own centres, excluding what is right, taking it out as a file. */
@QuarkusTest
class NoticesPageTest {

  private static final AResult NPM1 = AResult.of("NPM1").inBlood();
  private static final Measurement HIGH = NPM1.on("2026-03-02").percent("1.7");
  private static final Measurement LOW = NPM1.on("2026-03-06").percent("0.013");
  private static final String SENTENCE = "from 1.7\u00a0% on";

  @Inject WardPatients ward;
  @Inject CheckRuns runs;
  @Inject Database database;

  private SignedInAs coordinator;
  private PatientId patient;
  private MeasurementId low;

  @BeforeEach
  void admit() {
    coordinator = SignedInAs.coordinator();
    patient = ward.patient(Disease.AML);
    ward.event(patient, EventKind.DIAGNOSIS, "2026-01-10");
    low = ward.record(patient, HIGH, LOW).recorded().get(1);
  }

  @Test
  void aRunKeepsWhatItNoticesWithALinkToTheRecord() {
    assertThat(coordinator.post("/quality/runs").statusCode()).isEqualTo(303);
    assertThat(notices()).hasSize(1);
    String page = coordinator.get("/quality?check=steep-fall").asString();
    assertThat(page)
        .contains(SENTENCE, "fall by more than one log", "/patients/" + patient + "/results")
        .contains("/queries/new?about=result&amp;id=" + low);
    assertThat(SignedInAs.clinician().get("/quality?check=steep-fall").asString())
        .contains("/results/" + low + "/correction");
    coordinator.post("/quality/runs");
    assertThat(notices()).hasSize(1);
    assertThat(audited("QUALITY_CHECKED")).isGreaterThanOrEqualTo(2);
  }

  @Test
  void anExclusionIsKeptWithItsReasonUntilTheEntryChanges() {
    coordinator.post("/quality/runs");
    assertThat(exclude("Measured in two laboratories.").statusCode()).isEqualTo(303);
    coordinator.post("/quality/runs");
    assertThat(shown("noticed")).doesNotContain("/patients/" + patient);
    assertThat(shown("excluded"))
        .contains("/patients/" + patient, "coordinator, ", "Measured in two laboratories.");

    ward.correct(patient, low, NPM1.on("2026-03-06").percent("0.014"), "Misread.");
    coordinator.post("/quality/runs");
    assertThat(shown("noticed")).contains("/patients/" + patient);
    assertThat(shown("excluded")).doesNotContain("/patients/" + patient);
  }

  @Test
  void anExclusionIsTakenBackWithAReasonAndBothStayInTheHistory() {
    coordinator.post("/quality/runs");
    exclude("Measured in two laboratories.");
    assertThat(takeBack(" ").statusCode()).isEqualTo(422);
    assertThat(shown("excluded")).contains("Take back the exclusion");

    assertThat(takeBack("The second report is of another patient.").statusCode()).isEqualTo(303);

    assertThat(shown("excluded")).doesNotContain("/patients/" + patient);
    assertThat(shown("noticed"))
        .contains("/patients/" + patient)
        .contains("Excluded by coordinator, ", "Measured in two laboratories.")
        .contains("Taken back by coordinator, ", "The second report is of another patient.");
    assertThat(audited("QUALITY_EXCLUSION_TAKEN_BACK")).isPositive();
    Response again = takeBack("Twice.");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.asString()).contains("This notice is not excluded");
  }

  @Test
  void whatWasTakenBackCanBeExcludedAgainAlsoAfterAnotherRun() {
    coordinator.post("/quality/runs");
    exclude("First reason.");
    takeBack("Looked wrong.");
    coordinator.post("/quality/runs");
    assertThat(shown("noticed")).contains("First reason.", "Looked wrong.");
    assertThat(exclude("Second reason.").statusCode()).isEqualTo(303);
    assertThat(shown("excluded")).contains("First reason.", "Looked wrong.", "Second reason.");
    assertThat(shown("noticed")).doesNotContain("/patients/" + patient);
  }

  @Test
  void theInstallationRunsThemByItselfToo() {
    runs.runEverywhere();
    assertThat(notices()).hasSize(1);
    assertThat(coordinator.get("/quality").asString()).contains("by the installation");
  }

  @Test
  void whatIsCorrectedAwayIsNoticedNoMore() {
    coordinator.post("/quality/runs");
    ward.voidResult(patient, low, "Another patient.");
    coordinator.post("/quality/runs");
    assertThat(notices()).isEmpty();
  }

  @Test
  void anExclusionWantsAReasonAndANoticeThatIsThere() {
    coordinator.post("/quality/runs");
    Response refused = exclude(" ");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("<title>Error: ", "Give a reason");
    String gone = notices().get(0).toString();
    coordinator.post("/quality/runs");
    Response late = exclude(gone, "It is right.");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.asString()).contains("The checks ran again meanwhile");
  }

  @Test
  void theFileHoldsTheNoticesAndNoFormula() {
    coordinator.post("/quality/runs");
    exclude("=1+1");
    Response file = coordinator.get("/quality/notices.csv?check=steep-fall&show=excluded");
    assertThat(file.contentType()).startsWith("text/csv");
    assertThat(file.asString())
        .startsWith("patient_id,disease,centre,check,kind,notice,")
        .contains("steep-fall,noticed,", SENTENCE, ",'=1+1\r\n");
  }

  @Test
  void whatBelongsToAnotherCentreIsNeitherShownNorExcluded() {
    coordinator.post("/quality/runs");
    UUID elsewhere = UUID.randomUUID();
    database.change(
        "INSERT INTO centres (id, name, created_at) SELECT ?, ?, created_at FROM centres"
            + " FETCH FIRST 1 ROWS ONLY",
        elsewhere,
        "Elsewhere " + elsewhere);
    database.change("UPDATE patients SET centre_id = ? WHERE id = ?", elsewhere, patient.value());
    assertThat(shown("noticed")).doesNotContain("/patients/" + patient);
    assertThat(exclude("Not mine.").statusCode()).isEqualTo(404);
    assertThat(takeBack("Not mine.").statusCode()).isEqualTo(404);
    assertThat(coordinator.get("/quality/notices.csv?check=steep-fall").asString())
        .doesNotContain(hospitalId());
  }

  @Test
  void othersSeeNothing() {
    assertThat(SignedInAs.administrator().get("/quality").statusCode()).isEqualTo(403);
    assertThat(SignedInAs.auditor().get("/quality/notices.csv").statusCode()).isEqualTo(403);
    assertThat(SignedInAs.administrator().post("/quality/runs").statusCode()).isEqualTo(403);
  }

  private Response exclude(String reason) {
    return exclude(notices().get(0).toString(), reason);
  }

  private Response exclude(String notice, String reason) {
    return coordinator.post(
        "/quality/exclusions?check=steep-fall", "notice", notice, "reason", reason);
  }

  private Response takeBack(String reason) {
    return coordinator.post(
        "/quality/exclusions/ends?check=steep-fall",
        "notice",
        notices().get(0).toString(),
        "reason",
        reason);
  }

  private String shown(String standing) {
    return coordinator.get("/quality?check=steep-fall&show=" + standing).asString();
  }

  private List<UUID> notices() {
    return database.rows(
        "SELECT id FROM quality_notices WHERE patient_id = ? AND check_code = 'steep-fall'",
        row -> Database.uuid(row, "id"),
        patient.value());
  }

  private long audited(String action) {
    return database
        .row("SELECT count(*) FROM audit_entries WHERE action = ?", row -> row.getLong(1), action)
        .orElseThrow();
  }

  private String hospitalId() {
    return database
        .row(
            "SELECT hospital_id FROM patients WHERE id = ?",
            row -> row.getString(1),
            patient.value())
        .orElseThrow();
  }
}
