package org.mrdmonitor.rules.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.SharedCourses;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.Severity;

class RisingTrendTest {

  private static final ACourse TWO =
      ACourse.of(Disease.ALL)
          .remission("2025-01-01")
          .with(result("2026-01-01").percent("0.01"))
          .with(result("2026-01-31").percent("0.05"));

  /** 0.3 ÷ 0.01 = 30. One sample decides, and one sample can be false. */
  @Test
  void aSixteenfoldRiseIsRaisedAndWantsARepeat() {
    Outcome.Raised raised = ask(TWO.with(result("2026-03-02").percent("0.3"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.repeat()).isEqualTo(Repeat.WITHIN_FOUR_WEEKS);
    assertThat(raised.evidence().formula()).isEqualTo("0.3\u00a0% ÷ 0.01\u00a0% = 30 ≥ 16");
    assertThat(raised.evidence().used()).hasSize(3);
  }

  /** 16 × 0.01 % = 0.16 %; a negative counts as anything up to its limit. */
  @ParameterizedTest
  @CsvSource({"0.16, true", "0.1599, false"})
  void sixteenfoldCountsFromTheLimitOfANegative(String percent, boolean steep) {
    Asked asked =
        ask(
            ACourse.of(Disease.ALL)
                .with(result("2026-01-01").notDetected("0.01"))
                .with(result("2026-03-02").percent(percent)));

    if (steep) {
      assertThat(asked.raised().evidence().formula())
          .isEqualTo("0.16\u00a0% ÷ 0.01\u00a0% = 16 ≥ 16");
    } else {
      asked.cannotTell("cannot-tell");
    }
  }

  /** Fifteenfold over three samples: the probability is the filter's, as RegimeTest has it. */
  @Test
  void aRiseThatTheFilterBelievesIsRaised() {
    Outcome.Raised raised = ask(TWO.with(result("2026-03-02").percent("0.15"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.repeat()).isEqualTo(Repeat.NOT_NEEDED);
    assertThat(raised.evidence().formula()).isEqualTo("P(rising) = 0.896 ≥ 0.85");
    assertThat(raised.explanation().text()).contains("3 samples").contains("89\u00a0%");
    assertThat(raised.evidence().limits())
        .extracting(Explanation::key)
        .contains("limit.filter-probability");
  }

  /**
   * Weighted least squares by hand: days 0, 30, 60; log10 levels −4, −3.69897, −3.09691; weights 1
   * ÷ 0.5² = 4 for the nadir and 1 ÷ 0.25² = 16. Mean day (16·30 + 16·60) ÷ 36 = 40; sum of squares
   * 4·40² + 16·10² + 16·20² = 14 400; slope (4·40·4 + 16·10·3.69897 − 16·20·3.09691) ÷ 14 400 =
   * 0.0167239 a day, 0.501717 in 30 days; standard error 30 ÷ √14 400 = 0.25.
   */
  @Test
  void growthDecidesWhereTheFilterLeansToARise() {
    Outcome.Raised raised =
        ask(ACourse.of(Disease.ALL)
                .with(result("2026-01-01").percent("0.01"))
                .with(result("2026-01-31").percent("0.02"))
                .with(result("2026-03-02").percent("0.08")))
            .raised();

    assertThat(raised.evidence().formula())
        .isEqualTo("0.501717 ÷ 0.250000 = 2.01 ≥ 1.96; P(rising) = 0.778 ≥ 0.6");
    // log10 2 ÷ 0.0167239 = 18.0
    assertThat(raised.explanation().text()).contains("3 samples").contains("18 days");
  }

  @Test
  void twoSamplesAreNoTrend() {
    ask(TWO).notRaised();
  }

  @Test
  void aChangeWithinTheNoiseIsNotRaised() {
    ask(TWO.with(result("2026-03-02").percent("0.02"))).notRaised();
  }

  @Test
  void aFallIsNotRaised() {
    ask(TWO.with(result("2026-03-02").percent("0.005"))).notRaised();
  }

  /** Ten times the lowest of two months is the matter of rapid-rise. */
  @Test
  void aTenfoldRiseOverThreeSamplesIsNotYetBelieved() {
    ask(TWO.with(result("2026-03-02").percent("0.1"))).notRaised();
  }

  @Test
  void aLatestNegativeIsNotRaised() {
    ask(TWO.with(result("2026-03-02").notDetected("0.001"))).notRaised();
  }

  @Test
  void aChangeOfTreatmentBeginsANewStretch() {
    ask(TWO.openTherapy("2026-02-10", "blinatumomab").with(result("2026-03-02").percent("0.3")))
        .notRaised();
  }

  /** Eightfold between two samples: probable, not believed, and two samples hold no line. */
  @Test
  void twoSamplesThatLeanToARiseCannotTell() {
    ask(ACourse.of(Disease.ALL)
            .with(result("2026-01-01").percent("0.01"))
            .with(result("2026-01-31").percent("0.08")))
        .cannotTell("cannot-tell");
  }

  @Test
  void limitsAloneHoldNoRise() {
    ask(ACourse.of(Disease.ALL)
            .with(result("2026-01-01").notDetected("0.001"))
            .with(result("2026-01-31").belowQuantification("0", "0.01"))
            .with(result("2026-03-02").belowQuantification("0", "0.01")))
        .notRaised();
  }

  /** Day 1666 is the first of those from which on every value is above 1 %. */
  @Test
  void itPrecedesThePassageOfOnePercentByMoreThanAYear() {
    Course course = SharedCourses.cml("STEIN-C1");
    List<Finding> risen =
        RuleBook.standard().findings(course).stream()
            .filter(f -> f.rule().value().equals("rising-trend"))
            .toList();

    assertThat(risen.get(0).raisedOn().plusDays(365)).isBefore(SharedCourses.dayOf(course, 1666));
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new RisingTrend()).about(course);
  }

  private static AResult result(String day) {
    return AResult.of("IGH VH3").inMarrow().withoutCopies().on(day);
  }
}
