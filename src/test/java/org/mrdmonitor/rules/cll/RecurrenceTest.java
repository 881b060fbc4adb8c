package org.mrdmonitor.rules.cll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

class RecurrenceTest {

  private static final ACourse UNDETECTABLE =
      ACourse.of(Disease.CLL).with(flow("2025-01-05").notDetected("0.005"));

  @Test
  void aboveOneInTenThousandAfterUndetectableIsRaised() {
    Outcome.Raised raised = ask(UNDETECTABLE.with(flow("2025-07-05").percent("0.011"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.explanation().text()).contains("no clinical progression");
  }

  @Test
  void atOneInTenThousandItIsNot() {
    ask(UNDETECTABLE.with(flow("2025-07-05").percent("0.01"))).notRaised();
  }

  @Test
  void aNegativeOfLowSensitivityIsNotUndetectable() {
    ask(ACourse.of(Disease.CLL)
            .with(flow("2025-01-05").notDetected("0.05"), flow("2025-07-05").percent("1")))
        .notRaised();
  }

  @Test
  void aRangeCannotTell() {
    ask(UNDETECTABLE.with(flow("2025-07-05").belowQuantification("0.005", "0.02")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new Recurrence()).about(course);
  }

  private static AResult flow(String day) {
    return AResult.of("CLL cells").inBlood().by(Method.FLOW).on(day);
  }
}
