package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;

class TenfoldRiseTest {

  private static final ACourse LOW_LEVEL =
      ACourse.of(Disease.AML)
          .remission("2025-02-10")
          .with(marrow("2025-06-01").percent("0.02"))
          .with(marrow("2025-09-01").percent("0.03"));

  @Test
  void exactlyTenfoldOverTheLowestPositiveIsRaised() {
    Outcome.Raised raised = ask(LOW_LEVEL.with(marrow("2025-12-01").percent("0.2"))).raised();

    assertThat(raised.evidence().formula()).isEqualTo("0.2\u00a0% ÷ 0.02\u00a0% = 10 ≥ 10");
    assertThat(raised.repeat()).isEqualTo(Repeat.WITHIN_FOUR_WEEKS);
  }

  @Test
  void lessThanTenfoldIsNot() {
    ask(LOW_LEVEL.with(marrow("2025-12-01").percent("0.199"))).notRaised();
  }

  @Test
  void aNegativeIsNeverOneOfTheTwo() {
    ask(ACourse.of(Disease.AML)
            .remission("2025-02-10")
            .with(marrow("2025-06-01").notDetected("0.001"))
            .with(marrow("2025-09-01").percent("0.5")))
        .notRaised();
  }

  @Test
  void fromTwoPercentOnItIsNotLowLevel() {
    ask(ACourse.of(Disease.AML)
            .remission("2025-02-10")
            .with(marrow("2025-06-01").percent("2"))
            .with(marrow("2025-09-01").percent("30")))
        .notRaised();
  }

  @Test
  void bloodAndMarrowAreNotMixed() {
    ask(LOW_LEVEL.with(blood("2025-12-01").percent("0.9"))).notRaised();
  }

  @Test
  void afterARelapseItIsNotRaised() {
    ask(LOW_LEVEL.relapse("2025-11-20").with(marrow("2025-12-01").percent("20"))).notRaised();
  }

  @Test
  void aPositiveBelowQuantificationHidesTheAnswer() {
    // 0.05 ÷ 0.01 = 5 at least, 0.05 ÷ 0.001 = 50 at most
    ask(ACourse.of(Disease.AML)
            .remission("2025-02-10")
            .with(marrow("2025-06-01").belowQuantification("0.001", "0.01"))
            .with(marrow("2025-09-01").percent("0.05")))
        .cannotTell("cannot-tell");
  }

  @Test
  void anotherLaboratoryCannotBeComparedWith() {
    Assay other = new Assay(Method.RT_QPCR, false, Optional.empty(), "Elsewhere", "");
    ask(LOW_LEVEL.with(marrow("2025-12-01").withAssay(other).percent("0.2")))
        .cannotTell("cannot-tell-assay");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new TenfoldRise()).about(course);
  }

  private static AResult marrow(String day) {
    return AResult.of("NPM1").inMarrow().on(day);
  }

  private static AResult blood(String day) {
    return AResult.of("NPM1").inBlood().on(day);
  }
}
