package org.mrdmonitor.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.store.RecordedFinding;

@QuarkusTest
class FlagCardPageTest {

  @Inject WardPatients ward;

  @Test
  void theCardShowsWhatTheFindingRestsOn() {
    RecordedFinding finding = ward.mostUrgent(ward.relapsing());
    String card = SignedInAs.clinician().get("/findings/" + finding.id()).asString();

    assertThat(card)
        .contains("Possible MRD relapse")
        .contains(finding.rule().value())
        .contains("version " + finding.ruleVersion())
        .contains("Formula with the numbers of this patient")
        .contains("12-Jan-2026")
        .contains("0.031\u00a0%")
        .contains("Known limits of this conclusion")
        .contains("What the rule does not see")
        .contains("History of this finding")
        .contains("Decision support for professionals")
        .contains("raises the same conclusion");
  }

  @Test
  void theCardShowsTheRuleInEffectItsLimitsItsBlindSpotsAndOptions() {
    RecordedFinding finding = ward.mostUrgent(ward.relapsing());
    String card = SignedInAs.clinician().get("/findings/" + finding.id()).asString();

    assertThat(card)
        .contains("Version " + finding.ruleVersion() + ", in effect since ")
        .contains("22-Nov-2026")
        .contains("In force at this centre.")
        .contains("/rules/" + finding.rule() + "#rates")
        .contains("One sample so far.")
        .contains("wild-type NPM1")
        .contains("Options to consider")
        .contains("A second sample by the date shown")
        .contains("none is advice for this person");
  }

  /** 0.031 ÷ 0.0009 = 34.44, to the three digits shown; both are on the card as reported. */
  @Test
  void aHandCalculationGivesTheNumbersOfTheCard() {
    PatientId patient = ward.relapsing();
    RecordedFinding rise =
        ward.findings(patient).stream()
            .filter(f -> f.rule().value().equals("aml-2021-tenfold-rise"))
            .findFirst()
            .orElseThrow();
    String card = SignedInAs.clinician().get("/findings/" + rise.id()).asString();
    BigDecimal byHand =
        new BigDecimal("0.031").divide(new BigDecimal("0.0009"), new MathContext(3));

    assertThat(card)
        .contains("0.031\u00a0% ÷ 0.0009\u00a0% = " + byHand.toPlainString() + " ≥ 10")
        .contains("01-Dec-2025")
        .contains("12-Jan-2026");
    assertThat(rise.formula()).contains(byHand.toPlainString());
  }

  /** What was left out is asked of the rule, and a rule that is silent does not answer "none". */
  @Test
  void aCardWhoseRuleIsSilentSaysWhatIsNotKnown() {
    PatientId patient = ward.relapsing();
    RecordedFinding finding = ward.mostUrgent(patient);
    ward.voidResult(patient, finding.raisedBy(), "Sample of another patient.");

    assertThat(SignedInAs.clinician().get("/findings/" + finding.id()).asString())
        .contains("raises nothing, or is a later version now")
        .contains("Not known: it is not kept with the finding")
        .doesNotContain(">None.<");
  }

  @Test
  void acknowledgingReadsBackAndNeedsAChoiceAndAReason() {
    RecordedFinding finding = ward.mostUrgent(ward.relapsing());
    SignedInAs clinician = SignedInAs.clinician();
    String path = "/findings/" + finding.id() + "/acknowledgement";

    assertThat(clinician.get(path).asString()).contains("12-Jan-2026").contains("0.031\u00a0%");

    Response refused = clinician.post(path, "version", "" + finding.version(), "reason", "x");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("Choose what follows from the finding")
        .contains("<title>Error: ")
        .contains(">x</textarea>");
  }

  @Test
  void aDecisionIsKeptWithItsReason() {
    PatientId patient = ward.relapsing();
    RecordedFinding finding = ward.mostUrgent(patient);
    Response saved = acknowledge(finding, "blood and marrow again in two weeks");

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.header("Location")).endsWith("/patients/" + patient);
    assertThat(SignedInAs.clinician().get("/findings/" + finding.id()).asString())
        .contains("blood and marrow again in two weeks")
        .contains("acknowledged");
  }

  @Test
  void whoComesSecondIsToldAndLosesNothing() {
    RecordedFinding finding = ward.mostUrgent(ward.relapsing());
    acknowledge(finding, "first");
    Response second = acknowledge(finding, "second opinion");

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.asString()).contains("Somebody else was faster").contains("second opinion");
  }

  @Test
  void aFindingIsSetAsideWithACodeAndWords() {
    PatientId patient = ward.relapsing();
    RecordedFinding finding = ward.mostUrgent(patient);
    String path = "/findings/" + finding.id() + "/override";
    SignedInAs clinician = SignedInAs.clinician();
    String version = "" + finding.version();

    Response refused = clinician.post(path, "version", version, "reason", "unclear");
    assertThat(refused.statusCode()).isEqualTo(422);
    Response saved =
        clinician.post(path, "version", version, "code", "SAMPLE_DOUBTFUL", "reason", "clotted");
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(ward.findings(patient))
        .filteredOn(f -> f.id().equals(finding.id()))
        .extracting(RecordedFinding::state)
        .containsExactly(FindingState.OVERRIDDEN);
  }

  @Test
  void aCoordinatorReadsAndDoesNotDecide() {
    String path = "/findings/" + ward.mostUrgent(ward.relapsing()).id();
    SignedInAs coordinator = SignedInAs.coordinator();
    assertThat(coordinator.get(path).statusCode()).isEqualTo(200);
    assertThat(coordinator.get(path + "/acknowledgement").statusCode()).isEqualTo(403);
  }

  private static Response acknowledge(RecordedFinding finding, String reason) {
    return SignedInAs.clinician()
        .post(
            "/findings/" + finding.id() + "/acknowledgement",
            "version",
            "" + finding.version(),
            "action",
            "REPEAT_SAMPLE",
            "reason",
            reason);
  }
}
