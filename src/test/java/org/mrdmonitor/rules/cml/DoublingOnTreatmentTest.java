package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.rules.Asked;

class DoublingOnTreatmentTest {

  private static final ACourse LOW = Bcr.ON_IMATINIB.with(Bcr.on("2025-03-01").percent("0.01"));

  /** 31 days from 0.01 % to 0.05 %: 31 × 0.30103 ÷ 0.69897 = 13.35 days. */
  @Test
  void fivefoldInLessThanTheCutIsRaised() {
    assertThat(ask(LOW.with(Bcr.on("2025-04-01").percent("0.05"))).raised().evidence().formula())
        .isEqualTo(
            "0.05\u00a0% ÷ 0.01\u00a0% = 5 ≥ 5; 31\u00a0d × log10 2 ÷ log10(0.05\u00a0% ÷"
                + " 0.01\u00a0%) = 13.4\u00a0d < 17.6\u00a0d");
  }

  @Test
  void lessThanFivefoldIsNoise() {
    ask(LOW.with(Bcr.on("2025-03-08").percent("0.04"))).notRaised();
  }

  /** 92 days from 0.01 % to 0.1 %: 92 ÷ 3.32 = 27.7 days. */
  @Test
  void slowerIsNot() {
    ask(LOW.with(Bcr.on("2025-06-01").percent("0.1"))).notRaised();
  }

  @Test
  void offTreatmentItIsNotAsked() {
    ask(LOW.therapyStop("2025-03-05").with(Bcr.on("2025-04-01").percent("0.05"))).notRaised();
  }

  @Test
  void aPositiveThatIsNoNumberCannotTell() {
    ask(LOW.with(Bcr.on("2025-04-01").belowQuantification("0.02", "0.1")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new DoublingOnTreatment()).about(course);
  }
}
