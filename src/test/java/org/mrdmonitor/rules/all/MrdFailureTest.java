package org.mrdmonitor.rules.all;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Severity;

class MrdFailureTest {

  private static final ACourse IN_REMISSION =
      ACourse.of(Disease.ALL).openTherapy("2025-01-05", "induction").remission("2025-02-10");

  @Test
  void oneInTenThousandInRemissionIsRaised() {
    assertThat(ask(IN_REMISSION.with(igh("2025-05-01").percent("0.01"))).raised().severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void lessIsNot() {
    ask(IN_REMISSION.with(igh("2025-05-01").percent("0.0099"))).notRaised();
  }

  @Test
  void afterAResponseItIsAnotherRules() {
    ask(IN_REMISSION.with(igh("2025-05-01").notDetected("0.001"), igh("2025-09-01").percent("0.1")))
        .notRaised();
  }

  @Test
  void beforeRemissionItIsNotAsked() {
    ask(ACourse.of(Disease.ALL).with(igh("2025-01-01").percent("90"))).notRaised();
  }

  @Test
  void aRangeCannotTell() {
    ask(IN_REMISSION.with(igh("2025-05-01").belowQuantification("0.001", "0.05")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new MrdFailure()).about(course);
  }

  private static AResult igh(String day) {
    return AResult.of("IGH VH3-DJ").inMarrow().by(Method.RQ_PCR).on(day);
  }
}
