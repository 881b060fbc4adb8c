package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.Severity;

class FailureAtAnyTimeTest {

  private static final ACourse RESPONDED =
      Bcr.ON_IMATINIB.with(Bcr.on("2024-07-01").percent("0.4"));

  @Test
  void aboveOnePercentAfterOnePercentWasReachedIsRaised() {
    Outcome.Raised raised = ask(RESPONDED.with(Bcr.on("2024-10-01").percent("1.01"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
    assertThat(raised.repeat()).isEqualTo(Repeat.WITHIN_FOUR_WEEKS);
    assertThat(raised.evidence().formula()).isEqualTo("1.01\u00a0% > 1\u00a0%");
    assertThat(raised.explanation().key()).endsWith(".raised");
  }

  @Test
  void exactlyOnePercentIsNotRaised() {
    ask(RESPONDED.with(Bcr.on("2024-10-01").percent("1"))).notRaised();
  }

  @Test
  void inTheFirstYearAPatientWhoHasNotReachedOnePercentIsNotRaised() {
    ask(Bcr.ON_IMATINIB.with(Bcr.on("2025-03-01").percent("30"))).notRaised();
  }

  /** The window of the twelve-month milestone closes 14 months after 01-Jan-2024. */
  @Test
  void afterTheTwelveMonthWindowItIsPossiblePrimaryResistance() {
    Outcome.Raised raised = ask(Bcr.ON_IMATINIB.with(Bcr.on("2025-03-02").percent("30"))).raised();

    assertThat(raised.explanation().key()).endsWith("raised-never-reached");
    assertThat(raised.explanation().text())
        .contains("primary resistance")
        .doesNotContain("relapse");
  }

  @Test
  void aRangeAcrossOnePercentCannotTell() {
    ask(RESPONDED.with(Bcr.on("2024-10-01").belowQuantification("0.5", "2")))
        .cannotTell("cannot-tell");
  }

  @Test
  void afterTheStopOfTreatmentOtherCriteriaHold() {
    ask(RESPONDED.therapyStop("2024-09-01").with(Bcr.on("2024-10-01").percent("5"))).notRaised();
  }

  @Test
  void aSwitchOfDrugDoesNotForgetTheResponse() {
    ask(RESPONDED.openTherapy("2024-09-01", "dasatinib").with(Bcr.on("2024-10-01").percent("5")))
        .raised();
  }

  @Test
  void theYearOfAPatientWhoNeverRespondedBeginsAgainWithTheNextDrug() {
    ask(Bcr.ON_IMATINIB
            .openTherapy("2025-01-10", "dasatinib")
            .with(Bcr.on("2025-04-01").percent("20")))
        .notRaised();
  }

  @Test
  void offTheInternationalScaleItSaysSo() {
    AResult offScale = AResult.of("BCR::ABL1").inBlood();
    Outcome.Raised raised =
        ask(Bcr.ON_IMATINIB.with(
                offScale.on("2024-07-01").percent("0.4"), offScale.on("2024-10-01").percent("2")))
            .raised();

    assertThat(Asked.limitsOf(raised)).first().isEqualTo("not-international-scale");
  }

  @Test
  void withoutRecordedTreatmentARiseAboveOnePercentIsRaisedAndSaysSo() {
    Outcome.Raised raised =
        ask(ACourse.of(Disease.CML)
                .with(Bcr.on("2024-07-01").percent("0.4"))
                .with(Bcr.on("2024-10-01").percent("2")))
            .raised();

    assertThat(Asked.limitsOf(raised)).contains("treatment-not-recorded");
  }

  @Test
  void aMarrowSampleIsJudgedAndSaysSo() {
    Outcome.Raised raised =
        ask(Bcr.ON_IMATINIB.with(
                Bcr.on("2024-07-01").inMarrow().percent("0.4"),
                Bcr.on("2024-10-01").inMarrow().percent("2")))
            .raised();

    assertThat(Asked.limitsOf(raised)).contains("defined-in-blood");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new FailureAtAnyTime()).about(course);
  }
}
