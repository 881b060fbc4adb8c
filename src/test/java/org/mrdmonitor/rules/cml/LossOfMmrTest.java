package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

class LossOfMmrTest {

  private static final ACourse IN_MMR = Bcr.ON_IMATINIB.with(Bcr.on("2025-01-05").percent("0.1"));

  @Test
  void aboveOneInAThousandAfterMmrIsAWarning() {
    Outcome.Raised raised = ask(IN_MMR.with(Bcr.on("2025-04-05").percent("0.12"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.evidence().formula()).isEqualTo("0.12\u00a0% > 0.1\u00a0%");
  }

  @Test
  void atOneInAThousandMmrHolds() {
    ask(IN_MMR.with(Bcr.on("2025-04-05").percent("0.1"))).notRaised();
  }

  @Test
  void whoNeverWasInMmrCannotLoseIt() {
    ask(Bcr.ON_IMATINIB
            .with(Bcr.on("2025-01-05").percent("0.5"))
            .with(Bcr.on("2025-04-05").percent("0.6")))
        .notRaised();
  }

  @Test
  void anInadequateNegativeIsNoMmr() {
    ask(Bcr.ON_IMATINIB
            .with(Bcr.on("2025-01-05").withControlCopies(9_000).notDetected("0.033"))
            .with(Bcr.on("2025-04-05").percent("0.5")))
        .notRaised();
  }

  @Test
  void aLimitAboveOneInAThousandCannotTell() {
    ask(IN_MMR.with(Bcr.on("2025-04-05").withControlCopies(1_000).notDetected("0.3")))
        .cannotTell("cannot-tell");
  }

  @Test
  void afterTheStopOfTreatmentOtherCriteriaHold() {
    ask(IN_MMR.therapyStop("2025-02-01").with(Bcr.on("2025-04-05").percent("0.5"))).notRaised();
  }

  @Test
  void theMmrBeforeAStopDoesNotCountOnceTreatmentBeganAgain() {
    ask(IN_MMR
            .therapyStop("2025-02-01")
            .openTherapy("2025-06-01", "imatinib")
            .with(Bcr.on("2025-06-20").percent("0.5")))
        .notRaised();
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new LossOfMmr()).about(course);
  }
}
