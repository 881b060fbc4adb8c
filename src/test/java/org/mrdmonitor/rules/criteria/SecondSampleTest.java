package org.mrdmonitor.rules.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.aml.Npm1Relapse;

/** ELN 2025 on NPM1 in blood: from 0.01 % after a negative, confirmed in a second sample. */
class SecondSampleTest {

  private static final ACourse POSITIVE_ONCE =
      ACourse.of(Disease.AML)
          .remission("2025-02-10")
          .with(blood("2025-06-01").notDetected("0.001"))
          .with(marrow("2025-06-01").notDetected("0.001"))
          .with(blood("2025-09-01").percent("0.02"));

  @Test
  void theFirstIsAWarningThatWantsTheSecond() {
    Outcome.Raised raised = ask(POSITIVE_ONCE);

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.repeat()).isEqualTo(Repeat.WITHIN_FOUR_WEEKS);
    assertThat(Asked.limitsOf(raised)).contains("first-sample");
  }

  @Test
  void theSecondMakesItAPossibleMolecularRelapse() {
    Outcome.Raised raised = ask(POSITIVE_ONCE.with(blood("2025-09-20").percent("0.03")));

    assertThat(raised.severity()).isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
    assertThat(raised.repeat()).isEqualTo(Repeat.NOT_NEEDED);
    assertThat(Asked.limitsOf(raised)).contains("second-sample").doesNotContain("first-sample");
    assertThat(raised.evidence().used()).contains(blood("2025-09-01").percent("0.02"));
  }

  /** "Both blood and marrow preferred": 0.2 % is above the 0.1 % of marrow. */
  @Test
  void theSecondMayBeOfTheOtherSpecimen() {
    assertThat(ask(POSITIVE_ONCE.with(marrow("2025-09-20").percent("0.2"))).severity())
        .isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
  }

  @Test
  void aNegativeInBetweenBeginsAnew() {
    ACourse refuted = POSITIVE_ONCE.with(blood("2025-09-20").notDetected("0.001"));

    assertThat(ask(refuted.with(blood("2025-11-01").percent("0.03"))).severity())
        .isEqualTo(Severity.WARNING);
  }

  /** 5 000 ABL1 copies can be called positive, never negative. */
  @Test
  void aSampleThatCannotTellIsPassedOver() {
    ACourse tooSmall =
        POSITIVE_ONCE.with(blood("2025-09-20").withControlCopies(5_000).notDetected("0.06"));

    assertThat(ask(tooSmall.with(blood("2025-10-01").percent("0.03"))).severity())
        .isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
  }

  @Test
  void whatWantsNoRepeatNeedsNoSecondSample() {
    ACourse onePercent =
        ACourse.of(Disease.AML)
            .remission("2025-02-10")
            .with(blood("2025-06-01").notDetected("0.001"), blood("2025-09-01").percent("1"));

    assertThat(ask(onePercent).severity()).isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
  }

  @Test
  void theFindingIsOneAndConfirmedByTheSecond() {
    ACourse twice = POSITIVE_ONCE.with(blood("2025-09-20").percent("0.03"));

    assertThat(RuleBook.standard().findings(twice.course()))
        .filteredOn(f -> f.rule().value().equals("aml-2025-npm1-relapse"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.first().severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.severity()).isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
              assertThat(finding.confirmation().state()).isEqualTo(Confirmation.State.CONFIRMED);
            })
        .extracting(Finding::raisedOn)
        .isEqualTo(blood("2025-09-01").percent("0.02").sampledOn());
  }

  private static Outcome.Raised ask(ACourse course) {
    return Asked.of(new Npm1Relapse()).about(course).raised();
  }

  private static AResult blood(String day) {
    return AResult.of("NPM1").inBlood().on(day);
  }

  private static AResult marrow(String day) {
    return AResult.of("NPM1").inMarrow().on(day);
  }
}
