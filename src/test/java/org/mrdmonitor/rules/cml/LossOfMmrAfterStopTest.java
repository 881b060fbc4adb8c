package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;

class LossOfMmrAfterStopTest {

  private static final ACourse STOPPED =
      Bcr.ON_IMATINIB.with(Bcr.on("2025-01-05").percent("0.002")).therapyStop("2025-02-01");

  @Test
  void aSingleValueAboveOneInAThousandIsRaisedWithoutRepeat() {
    Outcome.Raised raised = ask(STOPPED.with(Bcr.on("2025-05-05").percent("0.11"))).raised();

    assertThat(raised.repeat()).isEqualTo(Repeat.NOT_NEEDED);
    assertThat(Asked.limitsOf(raised)).isEmpty();
  }

  @Test
  void inMmrItIsNotRaised() {
    ask(STOPPED.with(Bcr.on("2025-05-05").percent("0.1"))).notRaised();
  }

  @Test
  void onTreatmentOtherCriteriaHold() {
    ask(Bcr.ON_IMATINIB.with(Bcr.on("2025-05-05").percent("5"))).notRaised();
  }

  @Test
  void onceTreatmentBeganAgainOtherCriteriaHold() {
    ask(STOPPED.openTherapy("2025-05-01", "imatinib").with(Bcr.on("2025-05-05").percent("0.5")))
        .notRaised();
  }

  @Test
  void aLimitAboveOneInAThousandCannotTell() {
    ask(STOPPED.with(Bcr.on("2025-05-05").withControlCopies(1_000).notDetected("0.3")))
        .cannotTell("cannot-tell");
  }

  @Test
  void anEndOfTreatmentThatIsNotAPlannedStopSaysSo() {
    Outcome.Raised raised =
        ask(ACourse.of(Disease.CML)
                .therapy("2024-01-01", "2025-02-01", "imatinib")
                .with(Bcr.on("2025-05-05").percent("0.5")))
            .raised();

    assertThat(Asked.limitsOf(raised)).contains("stop-not-recorded");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new LossOfMmrAfterStop()).about(course);
  }
}
