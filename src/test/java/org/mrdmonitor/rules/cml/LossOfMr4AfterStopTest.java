package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Severity;

class LossOfMr4AfterStopTest {

  private static final ACourse STOPPED =
      Bcr.ON_IMATINIB.with(Bcr.on("2025-01-05").percent("0.002")).therapyStop("2025-02-01");

  @Test
  void aboveOneInTenThousandIsWatched() {
    assertThat(ask(STOPPED.with(Bcr.on("2025-05-05").percent("0.011"))).raised().severity())
        .isEqualTo(Severity.WATCH);
  }

  @Test
  void atOneInTenThousandItHolds() {
    ask(STOPPED.with(Bcr.on("2025-05-05").percent("0.01"))).notRaised();
  }

  @Test
  void onTreatmentItIsNotAsked() {
    ask(Bcr.ON_IMATINIB.with(
            Bcr.on("2025-01-05").percent("0.002"), Bcr.on("2025-05-05").percent("0.05")))
        .notRaised();
  }

  @Test
  void aRangeCannotTell() {
    ask(STOPPED.with(Bcr.on("2025-05-05").belowQuantification("0.003", "0.03")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new LossOfMr4AfterStop()).about(course);
  }
}
