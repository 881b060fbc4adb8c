package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;

class CbfRelapseTest {

  private static final ACourse IN_REMISSION = ACourse.of(Disease.AML).remission("2025-02-10");

  @Test
  void fromOneInAThousandAfterANegativeIsRaised() {
    Outcome.Raised raised =
        ask(IN_REMISSION.with(
                marrow("2025-06-01").notDetected("0.001"), marrow("2025-09-01").percent("0.1")))
            .raised();

    assertThat(raised.evidence().formula())
        .isEqualTo("0.1\u00a0% ≥ 0.1\u00a0%; 0.1\u00a0% > 0.001\u00a0%");
    assertThat(Asked.limitsOf(raised)).contains("cbf-persistence");
  }

  @Test
  void belowItIsNot() {
    ask(IN_REMISSION.with(
            marrow("2025-06-01").notDetected("0.001"), marrow("2025-09-01").percent("0.099")))
        .notRaised();
  }

  /**
   * Positive up to two years in remission: 8 of 94 patients (Willekens 2016); persistence is no
   * relapse.
   */
  @Test
  void aPersistentLevelIsNot() {
    ask(IN_REMISSION.with(
            marrow("2025-06-01").percent("0.05"), marrow("2026-09-01").percent("0.2")))
        .notRaised();
  }

  @Test
  void tenfoldAboveTheNadirIs() {
    ask(IN_REMISSION.with(
            marrow("2025-06-01").percent("0.05"), marrow("2026-09-01").percent("0.5")))
        .raised();
  }

  @Test
  void aNegativeThatCouldNotHaveShownTheLevelCannotTell() {
    ask(IN_REMISSION.with(
            marrow("2025-06-01").notDetected("0.2"), marrow("2025-09-01").percent("0.15")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new CbfRelapse()).about(course);
  }

  private static AResult marrow(String day) {
    return AResult.of("RUNX1::RUNX1T1").inMarrow().on(day);
  }
}
