package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.w3c.dom.Element;

/** The eleven criteria of a clinical graph (Sittig 2015, JAMIA 22:900) as seen in the SVG. */
class SvgChartTest {

  private final Drawing chart = Courses.draw(Courses.npm1Timeline());

  @Test
  void g1ThePatientIsNamedInsideTheFigure() {
    assertThat(text("identity")).isEqualTo("EXAMPLE, Anna · born 14-Mar-1971 · 4481-209");
  }

  @Test
  void g2TheTitleSaysMarkerSpecimensMethodAndPeriod() {
    assertThat(text("heading"))
        .isEqualTo("NPM1 type A in marrow and blood, RT-qPCR, 04-Nov-2024 to 13-Nov-2026");
    assertThat(Drawing.titleOf(chart.root())).startsWith(text("heading")).contains("EXAMPLE, Anna");
  }

  @Test
  void g3TheTimeAxisIsNamed() {
    assertThat(text("axis-time")).isEqualTo("Sample date");
  }

  @Test
  void g4DistanceIsProportionalToTimeWithTheOldestLeft() {
    List<Measurement> sorted = Courses.npm1Course().measurements();
    LocalDate first = sorted.get(0).sampledOn();
    LocalDate last = sorted.get(sorted.size() - 1).sampledOn();
    double left = x(sorted.get(0));
    double perDay = (x(sorted.get(sorted.size() - 1)) - left) / days(first, last);

    assertThat(perDay).isPositive();
    for (Measurement each : sorted) {
      assertThat(x(each)).isCloseTo(left + perDay * days(first, each.sampledOn()), within(0.5));
    }
  }

  @Test
  void g5DatesHaveMonthAndYearAndJanuariesAreMarked() {
    List<Element> ticks = chart.ofClass("tick-day");
    assertThat(ticks).hasSizeBetween(4, 12);
    assertThat(ticks)
        .allSatisfy(t -> assertThat(t.getTextContent()).matches("[A-Z][a-z]{2}-\\d{4}"));
    assertThat(chart.ofClass("tick-year"))
        .extracting(Element::getTextContent)
        .containsExactly("Jan-2025", "Jan-2026", "Jan-2027");
  }

  @Test
  void g6TheLevelAxisHasNameAndUnit() {
    assertThat(text("axis-level")).isEqualTo("NPM1 type A / ABL1 (%), log scale");
    assertThat(Courses.draw(Courses.cml("1", "2")).ofClass("axis-level").get(0).getTextContent())
        .isEqualTo("BCR::ABL1 / ABL1 (% IS), log scale");
  }

  @Test
  void g7AndG8EveryDecadeIsLabelledAndTheScaleIsSaid() {
    assertThat(chart.ofClass("tick-level"))
        .extracting(Element::getTextContent)
        .containsExactly("0.0001", "0.001", "0.01", "0.1", "1", "10", "100", "1000");
    double[] heights =
        chart.ofClass("tick-level").stream().mapToDouble(t -> Drawing.number(t, "y")).toArray();
    for (int i = 1; i < heights.length; i++) {
      assertThat(heights[i - 1] - heights[i]).isCloseTo(44, within(0.11));
    }
  }

  @Test
  void g9ThresholdsAreLinesWithLevelMeaningAndSource() {
    assertThat(chart.ofClass("threshold-label"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "0.01\u00a0% blood, follow-up (ELN 2025)", "0.1\u00a0% marrow, follow-up (ELN 2025)");
  }

  @Test
  void g10EachPointIsReachedByKeyboardAndSaysValueUnitDateSpecimenAndAssay() {
    List<Element> marks = chart.ofClass("mark");
    assertThat(marks)
        .hasSize(13)
        .allSatisfy(m -> assertThat(m.getAttribute("tabindex")).isEqualTo("0"));
    assertThat(marks)
        .extracting(Drawing::titleOf)
        .contains("13-Nov-2026: 0.031\u00a0%, blood, RT-qPCR, ABL1\u00a050\u00a0000 copies")
        .contains(
            "11-Aug-2025: not detected (limit 0.037\u00a0%), blood, RT-qPCR, ABL1\u00a08\u00a0100"
                + " copies, too little material for a negative to count");
  }

  @Test
  void g11TheLegendNamesTheUsedSymbolsAndNoOther() {
    assertThat(legend(chart))
        .containsExactly(
            "Marrow",
            "Blood",
            "Detected, below quantification",
            "Not detected, at the limit of that sample",
            "Too little material for a negative to count",
            "Finding",
            "Threshold of a rule",
            "Fitted growth with 95\u00a0% band",
            "No sample, beyond the schedule",
            "Treatment",
            "Event");
    assertThat(legend(Courses.draw(Courses.timeline("2026-01-05", bare()))))
        .containsExactly("Blood", "Threshold of a rule");
  }

  @Test
  void theSummarySentenceIsTheNameOfThePicture() {
    Element picture = chart.ofClass("picture").get(0);
    assertThat(picture.getAttribute("role")).isEqualTo("img");
    Element named =
        chart.all().stream()
            .filter(e -> e.getAttribute("id").equals(picture.getAttribute("aria-labelledby")))
            .findFirst()
            .orElseThrow();
    assertThat(named.getTextContent())
        .isEqualTo(
            "13 results from 04-Nov-2024 to 13-Nov-2026, 9 of them a number. Last on 13-Nov-2026 in"
                + " blood: 0.031\u00a0%. Change from the lowest level shown: ≥\u00a0+1.41 log10."
                + " Findings: possible molecular relapse since 13-Nov-2026.");
  }

  @Test
  void theFlagStandsOnThePointThatRaisedTheFinding() {
    Element ring = chart.ofClass("flag-ring").get(0);
    Measurement raised = Courses.npm1().get(12);
    assertThat(Drawing.number(ring, "cx")).isCloseTo(x(raised), within(0.1));
    assertThat(chart.ofClass("sev-possible-molecular-relapse")).hasSize(1);
  }

  @Test
  void nothingInsideThePictureTakesTheFocus() {
    Element picture = chart.ofClass("picture").get(0);
    assertThat(chart.ofClass("mark")).noneMatch(mark -> isInside(mark, picture));
  }

  @Test
  void thereIsNoStyleNoScriptNoHandlerAndNoReference() {
    assertThat(chart.all())
        .allSatisfy(
            element -> {
              assertThat(element.getTagName()).isNotIn("style", "script", "use", "image", "a");
              List<String> names = new ArrayList<>();
              for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add(element.getAttributes().item(i).getNodeName());
              }
              assertThat(names).noneMatch(n -> n.equals("style") || n.startsWith("on"));
            });
  }

  private static Measurement bare() {
    return Courses.NPM1.on("2026-01-01").percent("0.5");
  }

  private String text(String cssClass) {
    return chart.ofClass(cssClass).get(0).getTextContent();
  }

  private static List<String> legend(Drawing drawing) {
    return drawing.ofClass("key-text").stream().map(Element::getTextContent).toList();
  }

  private double x(Measurement measurement) {
    String start = LevelText.day(measurement.sampledOn()) + ": " + LevelText.of(measurement);
    return MarkReading.of(chart).stream()
        .filter(m -> m.title().startsWith(start))
        .findFirst()
        .orElseThrow()
        .x();
  }

  private static double days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static boolean isInside(Element element, Element ancestor) {
    for (org.w3c.dom.Node n = element; n != null; n = n.getParentNode()) {
      if (n == ancestor) {
        return true;
      }
    }
    return false;
  }
}
