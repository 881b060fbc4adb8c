package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;

class PmlRaraRelapseTest {

  private static final ACourse IN_REMISSION = ACourse.of(Disease.AML).remission("2025-02-10");

  @Test
  void anyPositiveMarrowAfterANegativeIsRaised() {
    Outcome.Raised raised =
        ask(IN_REMISSION.with(
                marrow("2025-06-01").notDetected("0.001"), marrow("2025-09-01").percent("0.0011")))
            .raised();

    assertThat(raised.repeat()).isEqualTo(Repeat.WITHIN_FOUR_WEEKS);
  }

  @Test
  void aNegativeMarrowIsNot() {
    ask(IN_REMISSION.with(
            marrow("2025-06-01").notDetected("0.001"), marrow("2025-09-01").notDetected("0.001")))
        .notRaised();
  }

  @Test
  void bloodIsNotJudged() {
    ask(IN_REMISSION.with(
            blood("2025-06-01").notDetected("0.001"), blood("2025-09-01").percent("1")))
        .notRaised();
  }

  @Test
  void aNegativeOfLowSensitivityCannotTell() {
    ask(IN_REMISSION.with(
            marrow("2025-06-01").notDetected("0.01"), marrow("2025-09-01").percent("0.005")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new PmlRaraRelapse()).about(course);
  }

  private static AResult marrow(String day) {
    return AResult.of("PML::RARA").inMarrow().on(day);
  }

  private static AResult blood(String day) {
    return AResult.of("PML::RARA").inBlood().on(day);
  }
}
