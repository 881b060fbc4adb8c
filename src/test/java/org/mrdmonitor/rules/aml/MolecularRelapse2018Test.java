package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;

class MolecularRelapse2018Test {

  private static final ACourse IN_REMISSION = ACourse.of(Disease.AML).remission("2025-02-10");
  private static final ACourse NEGATIVE =
      IN_REMISSION.with(marrow("2025-06-01").notDetected("0.006"));

  /** ELN 2021 calls this an MRD relapse by conversion; ELN 2018 does not yet. */
  @Test
  void aSingleConversionIsNotYetOne() {
    ask(NEGATIVE.with(marrow("2025-09-01").percent("0.05"))).notRaised();
  }

  @Test
  void tenfoldBetweenTwoPositivesIsRaised() {
    assertThat(
            ask(NEGATIVE.with(
                    marrow("2025-09-01").percent("0.05"), marrow("2025-10-01").percent("0.5")))
                .raised()
                .evidence()
                .formula())
        .isEqualTo("0.5\u00a0% ÷ 0.05\u00a0% = 10 ≥ 10");
  }

  @Test
  void whoNeverWasNegativeProgresses() {
    ask(IN_REMISSION.with(
            marrow("2025-09-01").percent("0.05"), marrow("2025-10-01").percent("0.5")))
        .notRaised();
  }

  @Test
  void aRangeCannotTell() {
    ask(NEGATIVE.with(
            marrow("2025-09-01").belowQuantification("0.01", "0.1"),
            marrow("2025-10-01").percent("0.5")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new MolecularRelapse2018()).about(course);
  }

  private static AResult marrow(String day) {
    return AResult.of("NPM1").inMarrow().on(day);
  }
}
