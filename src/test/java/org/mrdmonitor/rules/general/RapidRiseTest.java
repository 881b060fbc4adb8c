package org.mrdmonitor.rules.general;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;

class RapidRiseTest {

  private static final ACourse LOW =
      ACourse.of(Disease.CML)
          .openTherapy("2023-01-01", "imatinib")
          .with(result("2024-01-01").percent("0.02"));

  @Test
  void tenfoldWithinHalfAYearIsRaised() {
    Outcome.Raised raised = ask(LOW.with(result("2024-07-02").percent("0.2"))).raised();

    assertThat(raised.evidence().formula()).isEqualTo("0.2\u00a0% ÷ 0.02\u00a0% = 10 ≥ 10");
    // 01-Jan to 02-Jul of the leap year 2024: 31+29+31+30+31+30 + 1
    assertThat(raised.explanation().text()).contains("183 days");
  }

  @Test
  void oneDayMoreIsNot() {
    ask(LOW.with(result("2024-07-03").percent("0.2"))).notRaised();
  }

  @Test
  void lessThanTenfoldIsNot() {
    ask(LOW.with(result("2024-04-01").percent("0.199"))).notRaised();
  }

  @Test
  void aNegativeCountsByItsLimit() {
    ACourse negative = ACourse.of(Disease.CML).with(result("2024-01-01").notDetected("0.01"));

    ask(negative.with(result("2024-04-01").percent("0.1"))).raised();
    ask(negative.with(result("2024-04-01").percent("0.09"))).cannotTell("cannot-tell");
  }

  @Test
  void anotherMethodIsNotCompared() {
    ask(LOW.with(result("2024-04-01").by(Method.DIGITAL_PCR).percent("2"))).notRaised();
  }

  @Test
  void aChangeOfTreatmentInBetweenIsSaid() {
    Outcome.Raised raised =
        ask(LOW.therapyStop("2024-02-01").with(result("2024-04-01").percent("2"))).raised();

    assertThat(Asked.limitsOf(raised)).contains("treatment-changed");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new RapidRise()).about(course);
  }

  private static AResult result(String day) {
    return AResult.of("BCR::ABL1").inBlood().on(day);
  }
}
