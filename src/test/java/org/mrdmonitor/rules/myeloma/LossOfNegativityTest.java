package org.mrdmonitor.rules.myeloma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;

class LossOfNegativityTest {

  private static final ACourse NEGATIVE =
      ACourse.of(Disease.MYELOMA).with(flow("2025-01-05").notDetected("0.0005"));

  @Test
  void aPositiveAboveTheSensitivityOfTheNegativeIsRaised() {
    assertThat(
            ask(NEGATIVE.with(flow("2026-01-05").percent("0.002"))).raised().evidence().formula())
        .isEqualTo("0.002\u00a0% > 0.0005\u00a0%");
  }

  @Test
  void anotherNegativeIsNot() {
    ask(NEGATIVE.with(flow("2026-01-05").notDetected("0.0002"))).notRaised();
  }

  @Test
  void aNegativeAboveOneInAHundredThousandIsNone() {
    ask(ACourse.of(Disease.MYELOMA)
            .with(flow("2025-01-05").notDetected("0.002"), flow("2026-01-05").percent("0.5")))
        .notRaised();
  }

  @Test
  void aMoreSensitiveTestCannotTell() {
    ask(NEGATIVE.with(flow("2026-01-05").percent("0.0003"))).cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new LossOfNegativity()).about(course);
  }

  private static AResult flow(String day) {
    return AResult.of("Plasma cells").inMarrow().by(Method.FLOW).on(day);
  }
}
