package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

/** Table of milestones of ELN 2020: optimal at most, warning above, failure above. */
class MilestoneTest {

  @ParameterizedTest
  @CsvSource({
    "2024-07-01, 1.01, WARNING",
    "2024-07-01, 10, WARNING",
    "2024-07-01, 10.1, POSSIBLE_RELAPSE_OR_FAILURE"
  })
  void atSixMonths(String day, String percent, Severity severity) {
    Outcome.Raised raised = six(Bcr.ON_IMATINIB.with(Bcr.on(day).percent(percent))).raised();
    assertThat(raised.severity()).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 0.11, WARNING",
    "2025-01-01, 1, WARNING",
    "2025-01-01, 1.01, POSSIBLE_RELAPSE_OR_FAILURE",
    "2024-11-01, 1.01, POSSIBLE_RELAPSE_OR_FAILURE",
    "2025-03-01, 1.01, POSSIBLE_RELAPSE_OR_FAILURE"
  })
  void atTwelveMonths(String day, String percent, Severity severity) {
    Outcome.Raised raised = twelve(Bcr.ON_IMATINIB.with(Bcr.on(day).percent(percent))).raised();
    assertThat(raised.severity()).isEqualTo(severity);
  }

  @Test
  void theMilestoneReachedIsNotRaised() {
    six(Bcr.ON_IMATINIB.with(Bcr.on("2024-07-01").percent("1"))).notRaised();
    twelve(Bcr.ON_IMATINIB.with(Bcr.on("2025-01-01").percent("0.1"))).notRaised();
  }

  @Test
  void aMissedMilestoneStaysUntilALaterResultReachesIt() {
    ACourse missed = Bcr.ON_IMATINIB.with(Bcr.on("2025-01-01").percent("2"));

    Outcome.Raised better = twelve(missed.with(Bcr.on("2025-05-01").percent("0.5"))).raised();
    assertThat(better.severity()).isEqualTo(Severity.WARNING);
    assertThat(better.evidence().formula())
        .isEqualTo("2\u00a0% > 0.1\u00a0%; 0.5\u00a0% > 0.1\u00a0%");
    twelve(missed.with(Bcr.on("2025-05-01").percent("0.1"))).notRaised();
  }

  /**
   * Otherwise each later rise would raise the milestone of years ago again, beside the rule that
   * speaks of the rise.
   */
  @Test
  void aMilestoneReachedLateDoesNotComeBack() {
    ACourse reachedLate =
        Bcr.ON_IMATINIB.with(
            Bcr.on("2025-01-01").percent("2"),
            Bcr.on("2025-05-01").percent("0.05"),
            Bcr.on("2026-05-01").percent("0.5"));
    twelve(reachedLate).notRaised();
  }

  @Test
  void aLaterRiseDoesNotMakeAReachedMilestoneMissed() {
    twelve(
            Bcr.ON_IMATINIB
                .with(Bcr.on("2025-01-01").percent("0.05"))
                .with(Bcr.on("2025-05-01").percent("5")))
        .notRaised();
  }

  @Test
  void aRangeAcrossTheMilestoneCannotTell() {
    twelve(Bcr.ON_IMATINIB.with(Bcr.on("2025-01-01").belowQuantification("0.05", "0.5")))
        .cannotTell("cannot-tell");
  }

  @Test
  void withoutASampleInTheWindowItCannotTell() {
    Outcome.CannotTell answer =
        twelve(Bcr.ON_IMATINIB.with(Bcr.on("2025-06-01").percent("0.5")))
            .cannotTell("cannot-tell-no-sample");

    assertThat(answer.reason().text()).contains("01-Nov-2024").contains("01-Mar-2025");
  }

  @Test
  void theClockBeginsAgainWithTheNextDrug() {
    twelve(
            Bcr.ON_IMATINIB
                .openTherapy("2024-10-01", "nilotinib")
                .with(Bcr.on("2025-01-01").percent("2")))
        .notRaised();
  }

  @Test
  void hydroxyureaDoesNotStartTheClock() {
    twelve(
            ACourse.of(Disease.CML)
                .therapy("2024-01-01", "2024-09-30", "hydroxyurea")
                .openTherapy("2024-10-01", "imatinib")
                .with(Bcr.on("2025-01-01").percent("2")))
        .notRaised();
  }

  @Test
  void offTreatmentItIsNotAsked() {
    twelve(Bcr.ON_IMATINIB.therapyStop("2024-12-01").with(Bcr.on("2025-01-01").percent("2")))
        .notRaised();
  }

  private static Asked six(ACourse course) {
    return Asked.of(Milestone.atSixMonths()).about(course);
  }

  private static Asked twelve(ACourse course) {
    return Asked.of(Milestone.atTwelveMonths()).about(course);
  }
}
