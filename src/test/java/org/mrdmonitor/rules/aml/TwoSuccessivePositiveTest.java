package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.Severity;

class TwoSuccessivePositiveTest {

  private static final ACourse TREATED =
      ACourse.of(Disease.AML)
          .remission("2025-02-10")
          .therapy("2025-01-03", "2025-05-30", "ATRA and chemotherapy");
  private static final ACourse NEGATIVE = TREATED.with(apl("2025-06-10").notDetected("0.005"));
  private static final ACourse ONCE = NEGATIVE.with(apl("2025-09-10").percent("0.05"));

  @Test
  void theFirstPositiveMarrowIsAWarningThatWantsASecond() {
    Outcome.Raised raised = ask(ONCE).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.repeat()).isEqualTo(Repeat.WITHIN_FOUR_WEEKS);
  }

  @Test
  void theSecondIsRaised() {
    assertThat(ask(ONCE.with(apl("2025-09-24").percent("0.02"))).raised().severity())
        .isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
  }

  @Test
  void aNegativeBetweenBreaksTheRow() {
    ACourse broken = ONCE.with(apl("2025-09-24").notDetected("0.005"));

    ask(broken).notRaised();
    assertThat(ask(broken.with(apl("2025-12-24").percent("0.02"))).raised().severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void anInadequateSampleCannotTell() {
    ask(ONCE.with(apl("2025-09-24").withControlCopies(5000).notDetected("0.06")))
        .cannotTell("cannot-tell");
  }

  @Test
  void bloodIsNotJudgedInApl() {
    ask(NEGATIVE.with(apl("2025-09-10").inBlood().percent("1"))).notRaised();
  }

  /** RUNX1::RUNX1T1 in blood: molecular response 0.001 % or less, then positive twice. */
  @Test
  void willekensAsksBlood() {
    Asked.Question rule = Asked.of(TwoSuccessivePositive.willekens());
    ACourse once =
        TREATED.with(
            runx1("2025-06-10").notDetected("0.001"), runx1("2025-09-10").percent("0.005"));

    assertThat(rule.about(once).raised().severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.about(once.with(runx1("2025-10-10").percent("0.005"))).raised().severity())
        .isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
  }

  private static Asked ask(ACourse course) {
    return Asked.of(TwoSuccessivePositive.pmlRara()).about(course);
  }

  private static AResult apl(String day) {
    return AResult.of("PML::RARA").inMarrow().on(day);
  }

  private static AResult runx1(String day) {
    return AResult.of("RUNX1::RUNX1T1").inBlood().on(day);
  }
}
