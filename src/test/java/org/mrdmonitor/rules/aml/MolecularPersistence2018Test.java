package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

class MolecularPersistence2018Test {

  private static final ACourse TREATED =
      ACourse.of(Disease.AML)
          .remission("2025-02-10")
          .therapy("2025-01-03", "2025-05-30", "intensive chemotherapy")
          .with(marrow("2025-06-10").percent("0.05"));

  @Test
  void twoLowPositivesWithoutALogBetweenAreInformation() {
    Outcome.Raised raised = ask(TREATED.with(marrow("2025-09-01").percent("0.1"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.INFORMATION);
    assertThat(raised.evidence().formula()).isEqualTo("0.1\u00a0% < 2\u00a0%");
  }

  @Test
  void aRiseOfALogIsNone() {
    ask(TREATED.with(marrow("2025-09-01").percent("0.5"))).notRaised();
  }

  @Test
  void fromTwoPercentOnItIsNotLow() {
    ask(TREATED.with(marrow("2025-09-01").percent("2"))).notRaised();
  }

  @Test
  void aNegativeEndsPersistence() {
    ask(TREATED.with(
            marrow("2025-09-01").notDetected("0.006"), marrow("2025-12-01").percent("0.05")))
        .notRaised();
  }

  @Test
  void aRangeCannotTell() {
    ask(TREATED.with(marrow("2025-09-01").belowQuantification("0.01", "0.6")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new MolecularPersistence2018()).about(course);
  }

  private static AResult marrow(String day) {
    return AResult.of("NPM1").inMarrow().on(day);
  }
}
