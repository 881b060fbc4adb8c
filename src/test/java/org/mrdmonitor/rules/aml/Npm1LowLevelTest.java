package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

class Npm1LowLevelTest {

  private static final ACourse TREATED =
      ACourse.of(Disease.AML)
          .remission("2025-02-10")
          .therapy("2025-01-03", "2025-05-30", "intensive chemotherapy");

  @Test
  void betweenTheTwoLevelsItIsAWarning() {
    Outcome.Raised raised = ask(TREATED.with(blood("2025-09-01").percent("0.005"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.evidence().formula())
        .isEqualTo("0.005\u00a0% ≥ 0.001\u00a0%; 0.005\u00a0% < 0.01\u00a0%");
  }

  @Test
  void thePositiveLevelIsAnotherRules() {
    ask(TREATED.with(blood("2025-09-01").percent("0.01"))).notRaised();
  }

  @Test
  void belowTheLowLevelItIsNegative() {
    ask(TREATED.with(blood("2025-09-01").percent("0.0009"))).notRaised();
  }

  @Test
  void duringTreatmentItIsNotAsked() {
    ask(TREATED.with(blood("2025-04-01").percent("0.005"))).notRaised();
  }

  @Test
  void detectedBelowAHighLimitCannotTell() {
    ask(TREATED.with(blood("2025-09-01").belowQuantification("0.0005", "0.03")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new Npm1LowLevel()).about(course);
  }

  private static AResult blood(String day) {
    return AResult.of("NPM1").inBlood().on(day);
  }
}
