package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.rules.Asked;

class DoublingAfterStopTest {

  private static final ACourse STOPPED =
      Bcr.ON_IMATINIB.therapyStop("2025-02-01").with(Bcr.on("2025-03-01").percent("0.01"));

  /** 28 days from 0.01 % to 0.05 %: 28 × 0.30103 ÷ 0.69897 = 12.06 days. */
  @Test
  void lessThanTheCutIsRaised() {
    assertThat(
            ask(STOPPED.with(Bcr.on("2025-03-29").percent("0.05"))).raised().evidence().formula())
        .isEqualTo(
            "28\u00a0d × log10 2 ÷ log10(0.05\u00a0% ÷ 0.01\u00a0%) = 12.1\u00a0d < 12.75\u00a0d");
  }

  /** 28 days from 0.01 % to 0.04 %: two doublings, 14 days. */
  @Test
  void moreIsNot() {
    ask(STOPPED.with(Bcr.on("2025-03-29").percent("0.04"))).notRaised();
  }

  @Test
  void aFallIsNot() {
    ask(STOPPED.with(Bcr.on("2025-03-29").percent("0.001"))).notRaised();
  }

  @Test
  void afterThreeMonthsItIsNotAsked() {
    ask(STOPPED.with(Bcr.on("2025-05-02").percent("50"))).notRaised();
  }

  @Test
  void aFirstNumberAfterNonDetectsCannotTell() {
    ask(Bcr.ON_IMATINIB
            .therapyStop("2025-02-01")
            .with(Bcr.on("2025-03-01").notDetected("0.003"), Bcr.on("2025-03-29").percent("0.05")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new DoublingAfterStop()).about(course);
  }
}
