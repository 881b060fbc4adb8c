package org.mrdmonitor.rules.all;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Severity;

class MrdIntermediateTest {

  private static final ACourse IN_REMISSION =
      ACourse.of(Disease.ALL).openTherapy("2025-01-05", "induction").remission("2025-02-10");

  @Test
  void positiveBelowOneInTenThousandIsIntermediate() {
    assertThat(ask(IN_REMISSION.with(igh("2025-05-01").percent("0.005"))).raised().severity())
        .isEqualTo(Severity.INFORMATION);
  }

  @Test
  void positiveAndNotQuantifiableIsIntermediate() {
    ask(IN_REMISSION.with(igh("2025-05-01").belowQuantification("0.001", "0.01"))).raised();
  }

  @Test
  void negativeWithTooLittleSensitivityIsIntermediate() {
    assertThat(
            ask(IN_REMISSION.with(igh("2025-05-01").notDetected("0.02")))
                .raised()
                .explanation()
                .key())
        .endsWith("raised-insensitive");
  }

  @Test
  void negativeWithEnoughSensitivityIsAResponse() {
    ask(IN_REMISSION.with(igh("2025-05-01").notDetected("0.01"))).notRaised();
  }

  @Test
  void oneInTenThousandIsFailure() {
    ask(IN_REMISSION.with(igh("2025-05-01").percent("0.01"))).notRaised();
  }

  @Test
  void aHighLimitOfQuantificationCannotTell() {
    ask(IN_REMISSION.with(igh("2025-05-01").belowQuantification("0.001", "0.05")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new MrdIntermediate()).about(course);
  }

  private static AResult igh(String day) {
    return AResult.of("IGH VH3-DJ").inMarrow().by(Method.RQ_PCR).on(day);
  }
}
