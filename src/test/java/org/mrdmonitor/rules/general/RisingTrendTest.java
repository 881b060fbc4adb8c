package org.mrdmonitor.rules.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.SharedCourses;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.Severity;

class RisingTrendTest {

  private static final ACourse TWO =
      ACourse.of(Disease.ALL)
          .remission("2025-01-01")
          .with(result("2026-01-01").percent("0.01"))
          .with(result("2026-01-31").percent("0.05"));

  /**
   * Weighted least squares by hand: days 0, 30, 60; log10 levels −4, −3.30103, −2.52288; weights 1
   * ÷ 0.5² = 4 for the nadir and 1 ÷ 0.25² = 16. Mean day (16·30 + 16·60) ÷ 36 = 40; sum of squares
   * 4·40² + 16·10² + 16·20² = 14 400; slope (4·40·4 + 16·10·3.30103 − 16·20·2.52288) ÷ 14 400 =
   * 0.0250586 a day, 0.751758 in 30 days; standard error 30 ÷ √14 400 = 0.25.
   */
  @Test
  void aSteepRiseOverThreeSamplesIsRaised() {
    Outcome.Raised raised = ask(TWO.with(result("2026-03-02").percent("0.3"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.evidence().formula()).isEqualTo("0.751758 ÷ 0.250000 = 3.01 ≥ 1.96");
    assertThat(raised.evidence().used()).hasSize(3);
    // log10 2 ÷ 0.0250586 = 12.0
    assertThat(raised.explanation().text()).contains("3 samples").contains("12 days");
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

  @Test
  void aLatestNegativeIsNotRaised() {
    ask(TWO.with(result("2026-03-02").notDetected("0.001"))).notRaised();
  }

  @Test
  void aChangeOfTreatmentBeginsANewStretch() {
    ask(TWO.openTherapy("2026-02-10", "blinatumomab").with(result("2026-03-02").percent("0.3")))
        .notRaised();
  }

  @Test
  void limitsAloneHoldNoSlope() {
    ask(ACourse.of(Disease.ALL)
            .with(result("2026-01-01").notDetected("0.001"))
            .with(result("2026-01-31").belowQuantification("0", "0.01"))
            .with(result("2026-03-02").belowQuantification("0", "0.01")))
        .cannotTell("cannot-tell");
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
