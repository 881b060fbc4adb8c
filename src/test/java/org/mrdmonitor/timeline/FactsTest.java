package org.mrdmonitor.timeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Severity;

class FactsTest {

  /** 0.01, 0.02, 0.04, 0.08 % every 30 days: on a line whose level doubles in exactly 30 days. */
  private static final Measurement[] DOUBLING = {
    Courses.NPM1.on("2026-01-01").percent("0.01"),
    Courses.NPM1.on("2026-01-31").percent("0.02"),
    Courses.NPM1.on("2026-03-02").percent("0.04"),
    Courses.NPM1.on("2026-04-01").percent("0.08")
  };

  @Test
  void theLastTwoResultsStandFirstWithTheirChange() {
    Map<String, Fact> facts = facts(Courses.timeline("2026-04-11", DOUBLING));
    assertThat(fact(facts, "Last, 01-Apr-2026").value()).isEqualTo("0.08\u00a0%");
    assertThat(fact(facts, "Last, 01-Apr-2026").note())
        .isEqualTo("blood, ABL1\u00a050\u00a0000 copies, 10 days ago");
    assertThat(fact(facts, "Before, 02-Mar-2026").value()).isEqualTo("0.04\u00a0%");
    // log10(0.08 / 0.04) = 0.30
    assertThat(fact(facts, "Before, 02-Mar-2026").note())
        .isEqualTo("change to the last: +0.30 log10");
  }

  @Test
  void growthHasItsIntervalItsBasisAndWhatIsPublished() {
    Fact doubling = fact(facts(Courses.timeline("2026-04-11", DOUBLING)), "Doubling time");
    assertThat(doubling.value()).isEqualTo("30 days");
    assertThat(doubling.note())
        .contains("4 results from 01-Jan-2026")
        .contains("published: 11 (Ommen 2010)")
        .contains("95\u00a0%");
  }

  @Test
  void aProbabilityIsNeverCertain() {
    Fact rising =
        fact(facts(Courses.timeline("2026-04-11", DOUBLING)), "The line rises (not: relapse)");
    assertThat(rising.value()).matches("(over )?\\d\\d\u00a0%");
  }

  @Test
  void theNextThresholdIsProjectedOnTheLine() {
    // From 0.08 % on day 90 to 0.1 %: 30 * log2(0.1 / 0.08) = 9.7 days, first whole day 100 = 11
    // Apr.
    Timeline blood =
        Timeline.of(
            Courses.patient(),
            ACourse.of(Disease.AML).with(DOUBLING).asOf("2026-04-02"),
            java.util.List.of(),
            java.util.List.of(),
            (disease, marker, specimens) ->
                java.util.List.of(
                    new Threshold(
                        org.mrdmonitor.measurement.Level.ofPercent("0.1"), "test", "test")));
    assertThat(fact(facts(blood), "Reaches 0.1\u00a0%, if so").value()).isEqualTo("11-Apr-2026");
  }

  @Test
  void aRepeatBringsItsDayAndWhatToExpect() {
    Timeline timeline =
        Courses.timeline(
            ACourse.of(Disease.AML).with(DOUBLING).asOf("2026-04-02"),
            Courses.finding("rising", Severity.WARNING, DOUBLING[3]));
    Map<String, Fact> facts = facts(timeline);
    // 28 days after 01-Apr-2026
    assertThat(fact(facts, "Next sample").value()).isEqualTo("by 29-Apr-2026");
    // 0.08 % * 2^(28/30) = 0.1528 %
    assertThat(fact(facts, "At the repeat, expected").value()).isEqualTo("0.153\u00a0%");
  }

  @Test
  void oneResultHoldsNoGrowthAndSaysWhy() {
    Map<String, Fact> facts =
        facts(Courses.timeline("2026-01-02", Courses.NPM1.on("2026-01-01").percent("0.5")));
    assertThat(fact(facts, "Doubling time").value()).isEqualTo("Not estimable");
    assertThat(fact(facts, "Doubling time").note()).startsWith("fewer than two days with results");
    assertThat(facts)
        .doesNotContainKeys("The line rises (not: relapse)", "At the repeat, expected");
  }

  @Test
  void aFallIsNotCalledGrowth() {
    Map<String, Fact> facts =
        facts(
            Courses.timeline(
                "2026-04-02",
                Courses.NPM1.on("2026-01-01").percent("10"),
                Courses.NPM1.on("2026-02-01").percent("1"),
                Courses.NPM1.on("2026-03-01").percent("0.1"),
                Courses.NPM1.on("2026-04-01").percent("0.1")));
    assertThat(fact(facts, "Doubling time").value()).isNotEqualTo("0 days").doesNotContain("-");
    assertThat(facts).doesNotContainKey("Reaches 1\u00a0%, if so");
  }

  @Test
  void withoutAFindingTheScheduleSaysWhenOrThatNoneDoes() {
    Measurement sample = Courses.NPM1.on("2026-01-01").percent("0.5");
    Fact none = fact(facts(Courses.timeline("2026-12-01", sample)), "Next sample");
    assertThat(none.value()).isEqualTo("No day set");

    Fact next =
        fact(
            facts(
                Courses.timeline(
                    ACourse.of(Disease.AML)
                        .remission("2025-12-01")
                        .with(sample)
                        .asOf("2026-12-01"))),
            "Next sample");
    // six weeks after a blood sample of 01-Jan-2026
    assertThat(next.value()).isEqualTo("by 12-Feb-2026");
    assertThat(next.note()).endsWith("This day has passed.");
  }

  @Test
  void theRegimeIsNamedWithItsProbability() {
    Fact regime = fact(facts(Courses.timeline("2026-04-11", DOUBLING)), "Most likely now");
    assertThat(regime.value()).startsWith("rising ");
  }

  private static Fact fact(Map<String, Fact> facts, String label) {
    return requireNonNull(facts.get(label), () -> label + " is not among " + facts.keySet());
  }

  private static Map<String, Fact> facts(Timeline timeline) {
    Panel panel = timeline.panels().get(0);
    return panel.facts(panel.leading(), timeline, Words.english()).stream()
        .collect(Collectors.toMap(Fact::label, f -> f));
  }
}
