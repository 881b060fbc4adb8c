package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;

class FlowRelapseTest {

  private static final ACourse IN_REMISSION = ACourse.of(Disease.AML).remission("2025-02-10");

  @Test
  void fromOneInAThousandAfterALowerMarrowIsRaised() {
    Outcome.Raised raised =
        ask(IN_REMISSION.with(
                flow("2025-06-01").percent("0.05"), flow("2025-09-01").percent("0.1")))
            .raised();

    assertThat(raised.evidence().formula()).isEqualTo("0.1\u00a0% ≥ 0.1\u00a0%");
  }

  @Test
  void belowItIsNot() {
    ask(IN_REMISSION.with(
            flow("2025-06-01").notDetected("0.01"), flow("2025-09-01").percent("0.09")))
        .notRaised();
  }

  @Test
  void whoNeverWasBelowHasPersistence() {
    ask(IN_REMISSION.with(flow("2025-06-01").percent("0.3"), flow("2025-09-01").percent("0.5")))
        .notRaised();
  }

  @Test
  void aSampleOfFewCellsCannotTell() {
    ask(IN_REMISSION.with(
            flow("2025-06-01").notDetected("0.01"), flow("2025-09-01").notDetected("0.2")))
        .cannotTell("cannot-tell");
  }

  @Test
  void aBlastCountIsNoMrd() {
    ask(IN_REMISSION.with(
            AResult.of("Blasts").inMarrow().by(Method.FLOW).on("2025-06-01").percent("0.01"),
            AResult.of("Blasts").inMarrow().by(Method.FLOW).on("2025-09-01").percent("3")))
        .notRaised();
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new FlowRelapse()).about(course);
  }

  private static AResult flow(String day) {
    return AResult.of("LAIP CD34+CD7+").inMarrow().by(Method.FLOW).on(day);
  }
}
