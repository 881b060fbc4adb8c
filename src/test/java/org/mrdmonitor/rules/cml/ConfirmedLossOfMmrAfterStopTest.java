package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.Severity;

class ConfirmedLossOfMmrAfterStopTest {

  private static final ACourse STOPPED =
      Bcr.ON_IMATINIB.with(Bcr.on("2025-01-05").percent("0.2")).therapyStop("2025-02-01");
  private static final ACourse ONCE = STOPPED.with(Bcr.on("2025-05-05").percent("0.11"));

  @Test
  void theFirstValueIsAWarningThatWantsARepeat() {
    Outcome.Raised raised = ask(ONCE).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.repeat()).isEqualTo(Repeat.WITHIN_FOUR_WEEKS);
  }

  @Test
  void theSecondConsecutiveValueIsRaised() {
    Outcome.Raised raised = ask(ONCE.with(Bcr.on("2025-06-05").percent("0.3"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
    assertThat(raised.evidence().formula())
        .isEqualTo("0.11\u00a0% > 0.1\u00a0%; 0.3\u00a0% > 0.1\u00a0%");
  }

  @Test
  void aLowerValueInBetweenBreaksTheRow() {
    ask(ONCE.with(Bcr.on("2025-06-05").percent("0.1"))).notRaised();
    Outcome.Raised again =
        ask(ONCE.with(Bcr.on("2025-06-05").percent("0.1"))
                .with(Bcr.on("2025-07-05").percent("0.3")))
            .raised();
    assertThat(again.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aLimitAboveOneInAThousandCannotTell() {
    ask(ONCE.with(Bcr.on("2025-06-05").withControlCopies(1_000).notDetected("0.3")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new ConfirmedLossOfMmrAfterStop()).about(course);
  }
}
