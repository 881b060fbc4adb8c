package org.mrdmonitor.rules.all;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.BelowLimit;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

class PositiveAgainTest {

  private static final ACourse IN_REMISSION =
      ACourse.of(Disease.ALL).openTherapy("2025-01-05", "induction").remission("2025-02-10");
  private static final ACourse NEGATIVE = IN_REMISSION.with(igh("2025-05-01").notDetected("0.001"));

  @Test
  void quantifiableIsAWarning() {
    Outcome.Raised raised = ask(NEGATIVE.with(igh("2025-09-01").percent("0.005"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.evidence().formula()).isEqualTo("0.005\u00a0% > 0.001\u00a0%");
  }

  @Test
  void notQuantifiableIsWatched() {
    assertThat(
            ask(NEGATIVE.with(igh("2025-09-01").belowQuantification("0.001", "0.01")))
                .raised()
                .severity())
        .isEqualTo(Severity.WATCH);
  }

  @Test
  void anotherNegativeIsNot() {
    ask(NEGATIVE.with(igh("2025-09-01").notDetected("0.001"))).notRaised();
  }

  @Test
  void withoutANegativeItIsNot() {
    ask(IN_REMISSION.with(igh("2025-05-01").percent("0.1"), igh("2025-09-01").percent("0.05")))
        .notRaised();
  }

  @Test
  void aMoreSensitiveTestCannotTell() {
    ask(NEGATIVE.with(igh("2025-09-01").percent("0.0005"))).cannotTell("cannot-tell-sensitivity");
  }

  @Test
  void aBoundWithoutWordOnDetectionCannotTell() {
    ask(NEGATIVE.with(igh("2025-09-01").with(new BelowLimit(Level.ofPercent("0.01")), "<0.01")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new PositiveAgain()).about(course);
  }

  private static AResult igh(String day) {
    return AResult.of("IGH VH3-DJ").inMarrow().by(Method.RQ_PCR).on(day);
  }
}
