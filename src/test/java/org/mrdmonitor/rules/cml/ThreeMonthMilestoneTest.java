package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

class ThreeMonthMilestoneTest {

  private static final ACourse ABOVE_TEN =
      Bcr.ON_IMATINIB.with(Bcr.on("2024-04-02").percent("10.1"));

  @Test
  void aboveTenPercentIsAWarningThatWantsASecondSampleWithinThreeMonths() {
    Outcome.Raised raised = ask(ABOVE_TEN).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.repeat().days()).isEqualTo(92);
  }

  @Test
  void aboveTenPercentAgainAMonthLaterIsAPossibleFailure() {
    Outcome.Raised raised = ask(ABOVE_TEN.with(Bcr.on("2024-05-02").percent("11"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
  }

  @Test
  void theSecondSampleIsNotCountedBeforeAMonth() {
    Outcome.Raised raised = ask(ABOVE_TEN.with(Bcr.on("2024-04-20").percent("11"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void tenPercentIsTheMilestone() {
    ask(Bcr.ON_IMATINIB.with(Bcr.on("2024-04-02").percent("10"))).notRaised();
  }

  @Test
  void laterAtTenPercentItIsReached() {
    ask(ABOVE_TEN.with(Bcr.on("2024-05-02").percent("10"))).notRaised();
  }

  /** 02-Apr is nearer to 01-Apr than 03-Mar. */
  @Test
  void theNearestSampleOfTheWindowCounts() {
    ask(Bcr.ON_IMATINIB
            .with(Bcr.on("2024-03-03").percent("20"))
            .with(Bcr.on("2024-04-02").percent("8")))
        .notRaised();
  }

  @Test
  void beforeTheWindowItIsNotAsked() {
    ask(Bcr.ON_IMATINIB.with(Bcr.on("2024-02-29").percent("60"))).notRaised();
  }

  @Test
  void aRangeAcrossTenPercentCannotTell() {
    ask(ABOVE_TEN.with(Bcr.on("2024-05-05").belowQuantification("5", "20")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new ThreeMonthMilestone()).about(course);
  }
}
