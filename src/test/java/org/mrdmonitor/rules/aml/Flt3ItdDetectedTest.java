package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Severity;

class Flt3ItdDetectedTest {

  private static final ACourse IN_REMISSION = ACourse.of(Disease.AML).remission("2025-02-10");

  @Test
  void anySignalInRemissionIsRaised() {
    assertThat(ask(IN_REMISSION.with(itd("2025-06-01").percent("0.002"))).raised().severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void aSensitiveNegativeIsNot() {
    ask(IN_REMISSION.with(itd("2025-06-01").notDetected("0.01"))).notRaised();
  }

  @Test
  void anInsensitiveNegativeCannotTell() {
    ask(IN_REMISSION.with(itd("2025-06-01").notDetected("1"))).cannotTell("cannot-tell");
  }

  @Test
  void beforeRemissionItIsNotAsked() {
    ask(ACourse.of(Disease.AML).with(itd("2025-01-01").percent("40"))).notRaised();
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new Flt3ItdDetected()).about(course);
  }

  private static AResult itd(String day) {
    return AResult.of("FLT3-ITD").inMarrow().by(Method.NGS).on(day);
  }
}
