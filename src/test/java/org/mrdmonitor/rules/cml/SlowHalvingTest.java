package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.rules.Asked;

class SlowHalvingTest {

  private static final ACourse AT_START = Bcr.ON_IMATINIB.with(Bcr.on("2024-01-02").percent("40"));

  /** 90 days from 40 % to 20 %: one halving, 90 days. */
  @Test
  void aHalvingTimeAboveTheCutIsRaised() {
    assertThat(ask(AT_START.with(Bcr.on("2024-04-01").percent("20"))).raised().evidence().formula())
        .isEqualTo("90\u00a0d × log10 2 ÷ log10(40\u00a0% ÷ 20\u00a0%) = 90\u00a0d ≥ 76\u00a0d");
  }

  /** 90 days from 40 % to 11 %: 90 × 0.30103 ÷ 0.56067 = 48.3 days. */
  @Test
  void aShorterOneIsNot() {
    ask(AT_START.with(Bcr.on("2024-04-01").percent("11"))).notRaised();
  }

  @Test
  void atTenPercentItIsNotAsked() {
    ask(AT_START.with(Bcr.on("2024-04-01").percent("10"))).notRaised();
  }

  @Test
  void withoutAFallItIsRaised() {
    assertThat(ask(AT_START.with(Bcr.on("2024-04-01").percent("45"))).raised().explanation().key())
        .endsWith("raised-not-halving");
  }

  @Test
  void withoutABaselineItCannotTell() {
    ask(Bcr.ON_IMATINIB.with(Bcr.on("2024-04-01").percent("20"))).cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new SlowHalving()).about(course);
  }
}
