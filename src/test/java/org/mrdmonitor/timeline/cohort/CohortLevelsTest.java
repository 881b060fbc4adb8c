package org.mrdmonitor.timeline.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mrdmonitor.patient.Disease.AML;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.Words;

class CohortLevelsTest {

  private static final AResult NPM1 = AResult.of("NPM1 type A");
  private static final CohortChart.Labels LABELS =
      new CohortChart.Labels(
          "Title <x>",
          "Summary",
          "NPM1 (%)",
          "Months",
          "a",
          "b",
          "c",
          "d",
          "e",
          "f",
          Words.english());

  private static Course course(Measurement... results) {
    return ACourse.of(AML).diagnosis("2025-01-01").with(results).asOf("2026-11-22");
  }

  /** Five patients at month 3: three below 0.001 %, one 0.2 %, one 0.4 %. */
  private static CohortLevels five() {
    return CohortLevels.of(
        ACohort.of(
            IndexEvent.DIAGNOSIS,
            course(NPM1.on("2025-04-01").notDetected("0.001")),
            course(NPM1.on("2025-04-02").notDetected("0.001")),
            course(
                NPM1.on("2025-03-20").percent("8"),
                NPM1.on("2025-04-02").notDetected("0.001"),
                NPM1.on("2025-05-20").percent("0.3"),
                NPM1.on("2025-07-20").percent("0.5")),
            course(NPM1.on("2025-04-03").percent("0.2")),
            course(NPM1.on("2025-04-05").percent("0.4"))),
        Optional.of(12));
  }

  @Test
  void takesOneSamplePerPatientAndGivesLimitsAsLimits() {
    LevelBin bin = five().bins().get(1);
    assertThat(bin.month()).isEqualTo(3);
    assertThat(bin.sampled()).isEqualTo(5);
    assertThat(bin.notDetected()).isEqualTo(3);
    assertThat(bin.quartiles())
        .hasValue(new LevelBin.Quartiles(below("0.001"), below("0.001"), exactly("0.2")));
  }

  @Test
  void givesNoQuartileOfFewerThanFive() {
    LevelBin bin = five().bins().get(2);
    assertThat(bin.sampled()).isEqualTo(1);
    assertThat(bin.quartiles()).isEmpty();
  }

  @Test
  void drawsMedianBelowALimitAsOpenTriangleAndNoLineIntoIt() {
    String svg = CohortChart.of(five(), ChartView.Sheet.WIDE, LABELS, "x");
    assertThat(svg)
        .contains("class=\"cohort-median-limit\"", "Title &lt;x&gt;", "aria-labelledby")
        .doesNotContain("style=", "<script", "NaN", "Infinity");
    // one line only: 0.3 to 0.5; three dots: 8, 0.2 and 0.4; three open triangles
    assertThat(pathOf(svg, "cohort-line")).matches("M[^ML]+L[^ML]+");
    assertThat(pathOf(svg, "cohort-dot").split("M", -1)).hasSize(1 + 3);
    assertThat(pathOf(svg, "cohort-limit").split("M", -1)).hasSize(1 + 3);
  }

  private static String pathOf(String svg, String name) {
    String from = "class=\"" + name + "\" d=\"";
    int start = svg.indexOf(from) + from.length();
    return svg.substring(start, svg.indexOf('"', start));
  }

  @Test
  void spanHoldsAllSamplesOrEndsWhereAsked() {
    assertThat(five().span()).isEqualTo(new CohortSpan(0, 12));
    Cohort late = ACohort.of(IndexEvent.DIAGNOSIS, course(NPM1.on("2026-11-01").percent("0.2")));
    // 669 days are 21.98 months, up to the next multiple of three
    assertThat(CohortLevels.of(late, Optional.empty()).span()).isEqualTo(new CohortSpan(0, 24));
    assertThatIllegalArgumentException().isThrownBy(() -> new CohortSpan(1, 12));
  }

  @Test
  void drawsTheStepsOfACurveWithItsNumbersAtRisk() {
    KaplanMeier curve = five().cohort().freeOfMolecularRelapse();
    String svg =
        SurvivalChart.of(
            curve,
            ChartView.Sheet.NARROW,
            new SurvivalChart.Labels("Title", "Summary", "%", "Months", "At risk"),
            "s");
    assertThat(svg)
        .contains("class=\"survival\"", "class=\"survival-censored\"", ">5</text>")
        .doesNotContain("survival-band", "NaN");
  }

  private static LevelRange below(String percent) {
    return new LevelRange(Level.ZERO, Level.ofPercent(percent));
  }

  private static LevelRange exactly(String percent) {
    return new LevelRange(Level.ofPercent(percent), Level.ofPercent(percent));
  }
}
