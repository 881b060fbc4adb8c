package org.mrdmonitor.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.store.RecordedFinding;

/** Giving a finding to a person and closing it, as people do it. */
@QuarkusTest
class CarePageTest {

  @Inject WardPatients ward;
  @Inject Database database;

  @Test
  void aFindingIsGivenToAPersonAndStandsInThatPersonsList() {
    RecordedFinding finding = ward.mostUrgent(ward.relapsing());
    String clinician = accountOf("clinician");
    Response saved = assign(finding, clinician);

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(SignedInAs.clinician().get("/findings/" + finding.id()).asString())
        .contains("Looked after by: <b>clinician</b>", "Assigned to clinician.");
    assertThat(SignedInAs.clinician().get("/?assigned=mine&rule=" + finding.rule()).asString())
        .contains("/patients/" + finding.patient(), "with clinician");
    assertThat(SignedInAs.coordinator().get("/?assigned=mine").asString())
        .doesNotContain("/patients/" + finding.patient());
    assertThat(auditOf(finding, "FINDING_CHANGED")).isEqualTo(1);
  }

  @Test
  void nobodyIsAChoiceAndAStrangerIsNot() {
    RecordedFinding finding = ward.mostUrgent(ward.relapsing());
    assertThat(assign(finding, UUID.randomUUID().toString()).statusCode()).isEqualTo(422);
    assertThat(assign(finding, accountOf("auditor")).asString())
        .contains("Choose a person of the list");
    assign(finding, accountOf("coordinator"));
    RecordedFinding given = ward.mostUrgent(finding.patient());
    assertThat(assign(given, "nobody").statusCode()).isEqualTo(303);
    assertThat(ward.mostUrgent(finding.patient()).assignee()).isEmpty();
  }

  @Test
  void whoComesSecondSeesWhatHoldsNow() {
    RecordedFinding finding = ward.mostUrgent(ward.relapsing());
    assign(finding, accountOf("coordinator"));
    Response second = assign(finding, accountOf("clinician"));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.asString())
        .contains("Somebody changed the finding meanwhile", "<b>coordinator</b>");
  }

  @Test
  void closingWantsAReasonAndLeavesTheListWithIt() {
    PatientId patient = ward.relapsing();
    RecordedFinding finding = ward.mostUrgent(patient);
    String path = "/findings/" + finding.id() + "/closing";
    SignedInAs clinician = SignedInAs.clinician();
    assertThat(clinician.get(path).asString()).contains("12-Jan-2026", "0.031\u00a0%");

    Response refused = clinician.post(path, "version", "" + finding.version(), "reason", " ");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("Give a reason", "<title>Error: ");

    Response closed =
        clinician.post(
            path, "version", "" + finding.version(), "reason", "Same sample measured twice.");
    assertThat(closed.statusCode()).isEqualTo(303);
    assertThat(ward.findings(patient))
        .filteredOn(f -> f.id().equals(finding.id()))
        .extracting(RecordedFinding::state)
        .containsExactly(FindingState.CLOSED);
    assertThat(clinician.get("/findings/" + finding.id()).asString())
        .contains("Same sample measured twice.", "closed by decision")
        .doesNotContain(path);
    assertThat(auditOf(finding, "FINDING_CLOSED")).isEqualTo(1);
  }

  @Test
  void aCoordinatorAssignsAndDoesNotClose() {
    RecordedFinding finding = ward.mostUrgent(ward.relapsing());
    SignedInAs coordinator = SignedInAs.coordinator();
    assertThat(coordinator.get("/findings/" + finding.id() + "/assignment").statusCode())
        .isEqualTo(200);
    assertThat(coordinator.get("/findings/" + finding.id() + "/closing").statusCode())
        .isEqualTo(403);
  }

  private static Response assign(RecordedFinding finding, String person) {
    return SignedInAs.coordinator()
        .post(
            "/findings/" + finding.id() + "/assignment",
            "version",
            "" + finding.version(),
            "person",
            person);
  }

  private String accountOf(String username) {
    return database
        .row("SELECT id FROM accounts WHERE username = ?", row -> row.getString(1), username)
        .orElseThrow();
  }

  private int auditOf(RecordedFinding finding, String action) {
    List<Integer> rows =
        database.rows(
            "SELECT 1 FROM audit_entries WHERE action = ? AND patient_id = ? AND detail LIKE ?",
            row -> 1,
            action,
            finding.patient().value(),
            "finding=" + finding.id() + " %");
    return rows.size();
  }
}
