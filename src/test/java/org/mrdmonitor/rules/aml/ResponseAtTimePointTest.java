package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;

/** Two cycles, then a third; rows of the tables of ELN 2025. */
class ResponseAtTimePointTest {

  private static final ACourse TWO_CYCLES =
      ACourse.of(Disease.AML)
          .remission("2025-02-10")
          .therapy("2025-01-03", "2025-01-10", "7+3")
          .therapy("2025-02-20", "2025-02-25", "7+3 again");
  private static final ACourse FINISHED =
      TWO_CYCLES.therapy("2025-04-01", "2025-04-05", "high-dose cytarabine");

  @Test
  void npm1InBloodAfterTwoCycles() {
    Asked.Question rule = Asked.of(ResponseAtTimePoint.npm1AfterTwoCycles());

    assertThat(
            rule.about(TWO_CYCLES.with(npm1("2025-03-20").inBlood().percent("0.01")))
                .raised()
                .evidence()
                .formula())
        .isEqualTo("0.01\u00a0% ≥ 0.01\u00a0%");
    rule.about(TWO_CYCLES.with(npm1("2025-03-20").inBlood().percent("0.0099"))).notRaised();
    rule.about(TWO_CYCLES.with(npm1("2025-03-20").inMarrow().percent("1"))).notRaised();
    rule.about(FINISHED.with(npm1("2025-05-20").inBlood().percent("1"))).notRaised();
    rule.about(TWO_CYCLES.with(npm1("2025-03-20").inBlood().belowQuantification("0.005", "0.02")))
        .cannotTell("cannot-tell");
  }

  @Test
  void npm1InMarrowAtTheEndOfTreatment() {
    Asked.Question rule = Asked.of(ResponseAtTimePoint.npm1AtEndOfTreatment());

    rule.about(FINISHED.with(npm1("2025-05-20").inMarrow().percent("0.1"))).raised();
    rule.about(FINISHED.with(npm1("2025-05-20").inMarrow().percent("0.099"))).notRaised();
    rule.about(FINISHED.with(npm1("2026-05-20").inMarrow().percent("0.5"))).notRaised();
    rule.about(FINISHED.relapse("2025-05-10").with(npm1("2025-05-20").inMarrow().percent("50")))
        .notRaised();
  }

  @Test
  void pmlRaraInMarrowAtTheEndOfTreatment() {
    Asked.Question rule = Asked.of(ResponseAtTimePoint.pmlRaraAtEndOfTreatment());
    AResult sample = AResult.of("PML::RARA").inMarrow().on("2025-05-20");

    rule.about(FINISHED.with(sample.percent("0.001"))).raised();
    rule.about(FINISHED.with(sample.notDetected("0.003"))).notRaised();
  }

  @Test
  void kmt2aInMarrow() {
    Asked.Question rule = Asked.of(ResponseAtTimePoint.kmt2a());
    AResult sample = AResult.of("KMT2A::MLLT3").inMarrow().on("2025-03-20");

    rule.about(TWO_CYCLES.with(sample.percent("0.1"))).raised();
    rule.about(TWO_CYCLES.with(sample.percent("0.09"))).notRaised();
  }

  @Test
  void flowInMarrow() {
    Asked.Question rule = Asked.of(ResponseAtTimePoint.flow());
    AResult sample = AResult.of("LAIP").inMarrow().by(Method.FLOW).on("2025-05-20");

    rule.about(FINISHED.with(sample.percent("0.1"))).raised();
    rule.about(FINISHED.with(sample.notDetected("0.01"))).notRaised();
    rule.about(FINISHED.with(sample.notDetected("0.2"))).cannotTell("cannot-tell");
  }

  private static AResult npm1(String day) {
    return AResult.of("NPM1").on(day);
  }
}
