package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.w3c.dom.Element;

/**
 * The rules of graphs of results (UI-40 to UI-46 and UI-48) as seen in the SVG of a course with
 * every kind of mark. UI-47, the small picture of a list, is in {@link SparklineTest}; UI-49, the
 * colours, in {@code ColourTokensTest}.
 */
class ChartRulesTest {

  private final Drawing chart = Courses.draw(Courses.npm1Timeline());

  @Test
  void ui40LinesAreStraightAndAtMostHalfAsThickAsAPoint() {
    double narrowest =
        MarkReading.of(chart).stream()
            .mapToDouble(mark -> mark.bottom() - mark.top())
            .min()
            .orElseThrow();
    assertThat(chart.ofClass("join"))
        .isNotEmpty()
        .allSatisfy(
            join -> {
              assertThat(join.getAttribute("d")).matches("([ML]-?[0-9.]+,-?[0-9.]+)+");
              assertThat(join.getAttribute("fill")).isEqualTo("none");
              assertThat(Drawing.number(join, "stroke-width")).isLessThanOrEqualTo(narrowest / 2);
            });
    // Shaded gaps are the only rectangles outside the legend: no result is a bar or an area.
    assertThat(chart.named("rect"))
        .filteredOn(r -> !Drawing.isOf((Element) r.getParentNode(), "key-item"))
        .allSatisfy(r -> assertThat(Drawing.isOf(r, "gap")).isTrue());
  }

  @Test
  void ui41TheScaleIsNamedInBothViews() {
    assertThat(chart.ofClass("axis-level").get(0).getTextContent()).endsWith("log scale");
    Drawing linear =
        Courses.draw(Courses.npm1Timeline(), ChartView.USUAL.with(ChartView.Scale.LINEAR));
    assertThat(linear.ofClass("axis-level").get(0).getTextContent()).endsWith("linear scale");
  }

  @Test
  void ui42AFurtherResultShiftsTheWindowAndNotTheScale() {
    Drawing before = Courses.draw(Courses.cml("0.4", "0.04", "0.02"));
    Drawing after = Courses.draw(Courses.cml("0.4", "0.04", "0.02", "0.002", "1.7"));
    for (int i = 0; i < 3; i++) {
      assertThat(MarkReading.of(after).get(i).y())
          .isCloseTo(MarkReading.of(before).get(i).y(), within(0.11));
    }
  }

  @Test
  void ui43EachNegativeStandsAtItsOwnLimitAsAnOpenTriangleThatPointsDown() {
    List<Measurement> negatives =
        Courses.npm1().stream()
            .filter(m -> !m.value().detected())
            .sorted(Measurement.BY_DATE)
            .toList();
    List<Element> open =
        chart.ofClass("mark").stream()
            .filter(mark -> Drawing.titleOf(mark).contains("not detected"))
            .sorted(Comparator.comparingDouble(mark -> triangle(mark).get(0)[0]))
            .toList();
    assertThat(open)
        .hasSameSizeAs(negatives)
        .allMatch(mark -> Drawing.isOf((Element) mark.getParentNode(), "nd"));
    for (int i = 0; i < open.size(); i++) {
      List<double[]> corners = triangle(open.get(i));
      assertThat(corners.get(0)[1]).isCloseTo(corners.get(1)[1], within(0.11));
      assertThat(corners.get(2)[1]).isGreaterThan(corners.get(0)[1]);
      // 1000 % is the top at 48, a decade is 44 high: limits of 0.0012, 0.037 and 0.0031 %.
      double percent = negatives.get(i).value().upperBound().percent().doubleValue();
      assertThat((corners.get(0)[1] + corners.get(2)[1]) / 2)
          .isCloseTo(48 + 44 * (3 - Math.log10(percent)), within(0.11));
    }
  }

  /** The corners of the triangle of a mark: left, right, foot. */
  private static List<double[]> triangle(Element mark) {
    return Drawing.points(Drawing.pathsIn(mark).get(0)).subList(0, 3);
  }

  @Test
  void ui44EveryPointHasABorderAndEveryThresholdItsSource() {
    assertThat(chart.ofClass("pt"))
        .isNotEmpty()
        .allSatisfy(group -> assertThat(group.getAttribute("stroke")).isEqualTo("#fff"));
    assertThat(chart.ofClass("threshold-label"))
        .isNotEmpty()
        .allSatisfy(label -> assertThat(label.getTextContent()).matches(".* \\(.+ \\d{4}\\)"));
  }

  @Test
  void ui45TreatmentsLieUnderTheSameTimeAxisAsTheResults() {
    List<MarkReading> marks = MarkReading.of(chart);
    double first = xOf(marks, "04-Nov-2024");
    double last = xOf(marks, "13-Nov-2026");
    LocalDate origin = LocalDate.of(2024, 11, 4);
    double perDay = (last - first) / ChronoUnit.DAYS.between(origin, LocalDate.of(2026, 11, 13));
    Element bar =
        chart.ofClass("treatment").stream()
            .filter(t -> Drawing.titleOf(t).contains("HiDAC"))
            .findFirst()
            .orElseThrow();
    List<double[]> corners = Drawing.points(Drawing.pathsIn(bar).get(0));
    double begin = first + perDay * ChronoUnit.DAYS.between(origin, LocalDate.of(2025, 1, 27));
    assertThat(corners.get(0)[0]).isCloseTo(begin, within(0.5));
    double foot = chart.ofClass("tick-day").stream().mapToDouble(t -> y(t)).max().orElseThrow();
    assertThat(corners).allMatch(corner -> corner[1] > foot);
    assertThat(chart.ofClass("no-sample")).isNotEmpty();
  }

  @Test
  void ui46TheLastAndTheOneBeforeStandFirstBesideTheChart() {
    Timeline timeline = Courses.npm1Timeline();
    Panel panel = timeline.panels().get(0);
    List<Fact> facts = panel.facts(panel.leading(), timeline, Words.english());
    assertThat(facts.get(0).value()).startsWith("0.031\u00a0%");
    assertThat(facts.get(0).label()).contains("13-Nov-2026");
    assertThat(facts.get(1).value()).startsWith("0.0094\u00a0%");
    assertThat(facts.get(1).label()).contains("07-Sep-2026");
  }

  @Test
  void ui48TheTableHoldsEachPointOfTheChartTheNewestFirst() {
    List<String> rows =
        Courses.npm1Timeline().rows().stream()
            .map(ResultRow::measurement)
            .map(m -> LevelText.day(m.sampledOn()) + ": " + LevelText.of(m))
            .toList();
    assertThat(rows.get(0)).isEqualTo("13-Nov-2026: 0.031\u00a0%");
    assertThat(rows.get(rows.size() - 1)).startsWith("04-Nov-2024");
    assertThat(MarkReading.of(chart))
        .hasSameSizeAs(rows)
        .allSatisfy(mark -> assertThat(rows).anyMatch(row -> mark.title().startsWith(row)));
  }

  private static double xOf(List<MarkReading> marks, String day) {
    return marks.stream()
        .filter(mark -> mark.title().startsWith(day))
        .findFirst()
        .orElseThrow()
        .x();
  }

  private static double y(Element element) {
    return Drawing.number(element, "y");
  }
}
