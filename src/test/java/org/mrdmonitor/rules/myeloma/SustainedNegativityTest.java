package org.mrdmonitor.rules.myeloma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

class SustainedNegativityTest {

  private static final ACourse NEGATIVE =
      ACourse.of(Disease.MYELOMA).with(flow("2025-01-05").notDetected("0.0005"));

  @Test
  void negativeAYearApartIsInformation() {
    Outcome.Raised raised = ask(NEGATIVE.with(flow("2026-01-05").notDetected("0.001"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.INFORMATION);
    assertThat(Asked.limitsOf(raised)).contains("imaging-not-known");
  }

  @Test
  void aDayLessIsNot() {
    ask(NEGATIVE.with(flow("2026-01-04").notDetected("0.001"))).notRaised();
  }

  @Test
  void aPositiveBetweenBreaksTheRow() {
    ask(NEGATIVE.with(flow("2025-06-05").percent("0.01"), flow("2026-01-05").notDetected("0.001")))
        .notRaised();
  }

  @Test
  void aLatestSampleOfLowSensitivityCannotTell() {
    ask(NEGATIVE.with(flow("2026-01-05").notDetected("0.01"))).cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new SustainedNegativity()).about(course);
  }

  private static AResult flow(String day) {
    return AResult.of("Plasma cells").inMarrow().by(Method.FLOW).on(day);
  }
}
