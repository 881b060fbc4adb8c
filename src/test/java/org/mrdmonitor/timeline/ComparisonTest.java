package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Severity;
import org.w3c.dom.Element;

/** Two markers of a patient in one picture. */
class ComparisonTest {

  private static final AResult FLT3 = AResult.of("FLT3-ITD");

  private static final Measurement RISEN = FLT3.on("2026-04-01").percent("2");

  private static final Timeline TIMELINE =
      Courses.timeline(
          ACourse.of(Disease.AML)
              .with(
                  Courses.NPM1.on("2026-01-01").percent("0.01"),
                  Courses.NPM1.on("2026-03-01").percent("0.1"),
                  Courses.NPM1.inMarrow().on("2026-03-01").notDetected("0.001"),
                  FLT3.on("2026-02-01").percent("0.2"),
                  RISEN)
              .asOf("2026-05-01"),
          Courses.finding("flt3", Severity.WARNING, RISEN));

  private static final Panel TOGETHER = TIMELINE.panels().get(0).together(TIMELINE.panels().get(1));

  private final Drawing chart =
      Drawing.of(SvgChart.of(TIMELINE, TOGETHER, ChartView.USUAL, Words.english(), "c"));

  @Test
  void theResultsOfBothStandInItAndSayWhoseTheyAre() {
    assertThat(MarkReading.of(chart))
        .extracting(mark -> mark.title().substring(0, mark.title().indexOf(':')))
        .containsExactlyInAnyOrder(
            "NPM1 type A, 01-Jan-2026",
            "NPM1 type A, 01-Mar-2026",
            "NPM1 type A, 01-Mar-2026",
            "FLT3-ITD, 01-Feb-2026",
            "FLT3-ITD, 01-Apr-2026");
  }

  @Test
  void titleAxisLegendAndSummaryNameBoth() {
    assertThat(TOGETHER.name()).isEqualTo("NPM1 type A, FLT3-ITD");
    assertThat(chart.ofClass("axis-level").get(0).getTextContent())
        .isEqualTo("NPM1 type A, FLT3-ITD (%), log scale");
    assertThat(chart.ofClass("key-text"))
        .extracting(Element::getTextContent)
        .contains(
            "NPM1 type A / ABL1 (%), Blood",
            "NPM1 type A / ABL1 (%), Marrow", "FLT3-ITD / ABL1 (%), Blood");
    String summary = Heading.of(TIMELINE, TOGETHER, ChartView.USUAL, Words.english()).summary();
    assertThat(summary).contains("NPM1 type A: 3 results").contains("FLT3-ITD: 2 results");
  }

  @Test
  void equalLevelsOfBothStandAtOneHeightAndADecadeIsADecade() {
    List<MarkReading> marks = MarkReading.of(chart);
    double first = yOf(marks, "NPM1 type A, 01-Mar-2026: 0.1");
    double second = yOf(marks, "FLT3-ITD, 01-Feb-2026: 0.2");
    double third = yOf(marks, "FLT3-ITD, 01-Apr-2026: 2");
    // One decade is 44 high; log10(2) = 0.30103 of it lies between 0.1 and 0.2.
    assertThat(second - third).isCloseTo(44, within(0.21));
    assertThat(first - second).isCloseTo(0.30103 * 44, within(0.21));
  }

  @Test
  void noSeriesLooksLikeAnotherAndNoLineJoinsTwoMarkers() {
    assertThat(SeriesStyle.of(TOGETHER.series())).doesNotHaveDuplicates().hasSize(3);
    assertThat(chart.ofClass("join")).hasSizeLessThanOrEqualTo(2);
    assertThat(chart.ofClass("fit")).isEmpty();
  }

  @Test
  void theFlagOfEitherStandsOnItsPointAndThresholdsSayTheirMarker() {
    assertThat(chart.ofClass("flag"))
        .extracting(Drawing::titleOf)
        .contains("warning, 01-Apr-2026, flt3 v1");
    assertThat(TOGETHER.thresholds())
        .isNotEmpty()
        .allMatch(t -> t.of().startsWith("NPM1") || t.of().startsWith("FLT3"));
  }

  @Test
  void whatWouldLookAlikeIsNotPutTogether() {
    Panel one = TIMELINE.panels().get(0);
    assertThat(one.fitsWith(TIMELINE.panels().get(1))).isTrue();
    Panel crowded = TOGETHER.together(TOGETHER);
    assertThat(one.fitsWith(crowded)).isFalse();
  }

  private static double yOf(List<MarkReading> marks, String beginning) {
    return marks.stream()
        .filter(mark -> mark.title().startsWith(beginning))
        .findFirst()
        .map(MarkReading::y)
        .orElseThrow();
  }

  @Test
  void eachPictureAloneStaysAsItWas() {
    Panel alone = TIMELINE.panels().get(0);
    assertThat(alone.compares()).isFalse();
    Element axis =
        Drawing.of(SvgChart.of(TIMELINE, alone, ChartView.USUAL, Words.english(), "c"))
            .ofClass("axis-level")
            .get(0);
    assertThat(axis.getTextContent()).doesNotContain("FLT3");
  }
}
