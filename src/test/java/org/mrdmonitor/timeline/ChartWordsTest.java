package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.w3c.dom.Element;

/** That words in the picture stay apart, whole and harmless. */
class ChartWordsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 14, 40, 90, 200, 365, 800, 1_800, 3_650, 7_300, 15_000})
  void datesStayApartFromTwoWeeksToDecades(int days) {
    LocalDate start = LocalDate.of(1990, 3, 7);
    Course course =
        ACourse.of(Disease.AML)
            .with(
                Courses.NPM1.on(start).percent("1"),
                Courses.NPM1.on(start.plusDays(days)).percent("2"))
            .course();
    for (ChartView.Sheet sheet : ChartView.Sheet.values()) {
      Drawing chart = Courses.draw(Courses.timeline(course), ChartView.USUAL.on(sheet));
      List<Element> ticks = chart.ofClass("tick-day");
      assertThat(ticks).hasSizeBetween(2, 14);
      assertApart(ticks);
    }
  }

  @ParameterizedTest
  @CsvSource({"14,\\d{2}-[A-Z][a-z]{2}-\\d{4}", "2000,[A-Z][a-z]{2}-\\d{4}"})
  void datesAreAsExactAsTheAxis(int days, String form) {
    Course course =
        ACourse.of(Disease.AML)
            .with(
                Courses.NPM1.on("2020-01-10").percent("1"),
                Courses.NPM1.on(LocalDate.of(2020, 1, 10).plusDays(days)).percent("2"))
            .course();
    assertThat(Courses.draw(Courses.timeline(course)).ofClass("tick-day"))
        .allSatisfy(t -> assertThat(t.getTextContent()).matches(form));
  }

  @Test
  void labelsOfTreatmentsAndEventsDoNotCollide() {
    ACourse course = ACourse.of(Disease.AML).diagnosis("2026-01-02");
    for (int i = 0; i < 12; i++) {
      LocalDate day = LocalDate.of(2026, 1, 4).plusDays(5L * i);
      course =
          course.therapy(
              day.toString(), day.plusDays(4).toString(), "cycle " + i + " of a long regimen");
    }
    course = course.remission("2026-01-20").transplant("2026-01-22").relapse("2026-04-18");
    Drawing chart =
        Courses.draw(
            Courses.timeline(
                course
                    .with(
                        Courses.NPM1.on("2026-01-02").percent("1"),
                        Courses.NPM1.on("2026-04-19").percent("2"))
                    .course()));

    List<Element> labels = new ArrayList<>(chart.ofClass("tx-label"));
    labels.addAll(chart.ofClass("event-label"));
    assertThat(labels).hasSizeGreaterThan(10);
    assertApart(labels);
    assertApart(chart.ofClass("key-text"));
  }

  @Test
  void whatDoesNotFitIsShortenedAndWholeInItsTitle() {
    String regimen =
        "daunorubicin and cytarabine with midostaurin, second cycle, in hospital, ".repeat(2);
    Drawing chart =
        Courses.draw(
            Courses.timeline(
                ACourse.of(Disease.AML)
                    .therapy("2026-04-01", "2026-04-05", regimen)
                    .with(
                        Courses.NPM1.on("2026-01-02").percent("1"),
                        Courses.NPM1.on("2026-04-19").percent("2"))
                    .course()));
    Element bar = chart.ofClass("treatment").get(0);
    assertThat(Drawing.titleOf(bar))
        .contains(regimen.strip())
        .contains("01-Apr-2026 to 05-Apr-2026");
    assertThat(chart.ofClass("tx-label").get(0).getTextContent()).endsWith("…");
    assertInside(chart.ofClass("tx-label"), 880);
  }

  @Test
  void thresholdLabelsKeepOffMarksAndEachOther() {
    Drawing chart = Courses.draw(Courses.npm1Timeline());
    List<Element> labels = chart.ofClass("threshold-label");
    assertApart(labels);
    for (Element label : labels) {
      assertThat(MarkReading.of(chart))
          .noneMatch(m -> box(label).overlaps(Box.around(m.x(), m.y(), 3)));
    }
  }

  /** Nine results to either side of 0.1 %, where the label of the line would have to stand. */
  @Test
  void aLabelThatWouldHideResultsLeavesItsSourcesToTheLine() {
    String[] around = {"0.13", "0.08", "0.13", "0.08", "0.13", "0.08", "0.13", "0.08", "0.13"};
    Drawing crowded = Courses.draw(Courses.cml(around));
    assertThat(labelAt(crowded, "0.1\u00a0%")).doesNotContain("ELN");
    assertThat(crowded.ofClass("threshold"))
        .extracting(line -> Drawing.titleOf((Element) line.getParentNode()))
        .anyMatch(title -> title.startsWith("0.1\u00a0%") && title.contains("ELN 2020"));

    assertThat(labelAt(Courses.draw(Courses.cml("20", "3")), "0.1\u00a0%")).contains("ELN 2020");
  }

  private static String labelAt(Drawing chart, String level) {
    return chart.ofClass("threshold-label").stream()
        .map(Element::getTextContent)
        .filter(label -> label.startsWith(level))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void textFromOutsideCannotBecomeMarkup() {
    String hostile = "</text><script>alert('x')</script>&\"\u0000\u0001";
    Measurement result = Courses.NPM1.on("2026-01-01").percent("1");
    Course course =
        ACourse.of(Disease.AML).therapy("2026-01-01", "2026-01-05", hostile).with(result).course();
    Timeline timeline =
        Timeline.of(
            Courses.patient("<id>", hostile, "<b>&"),
            course,
            List.of(),
            List.of(),
            Thresholds.USUAL);

    Drawing chart = Courses.draw(timeline);

    assertThat(chart.named("script")).isEmpty();
    assertThat(chart.source()).doesNotContain("<script").doesNotContain("\u0000");
    assertThat(chart.ofClass("identity").get(0).getTextContent())
        .startsWith("</TEXT><SCRIPT>ALERT('X')</SCRIPT>&\", <b>&");
  }

  @Test
  void aDayFarBehindTheLastSampleIsSaidAndDoesNotShrinkTheCourse() {
    Drawing chart =
        Courses.draw(
            Courses.timeline(
                "2026-11-22",
                Courses.NPM1.on("2010-01-01").percent("1"),
                Courses.NPM1.on("2010-12-01").percent("0.1")));
    assertThat(chart.ofClass("today")).isEmpty();
    assertThat(chart.ofClass("today-label").get(0).getTextContent())
        .isEqualTo("→ 22-Nov-2026, no newer sample");
    List<MarkReading> marks = MarkReading.of(chart);
    assertThat(marks.get(1).x() - marks.get(0).x()).isGreaterThan(600);
  }

  @Test
  void aGapLongerThanTheScheduleIsShadedAndNamed() {
    Drawing chart =
        Courses.draw(
            Courses.timeline(
                ACourse.of(Disease.AML)
                    .remission("2024-12-20")
                    .with(
                        Courses.NPM1.on("2025-01-01").percent("1"),
                        Courses.NPM1.on("2025-02-10").percent("0.1"),
                        Courses.NPM1.on("2025-03-01").percent("0.1"),
                        Courses.NPM1.on("2026-01-01").percent("0.1"))
                    .asOf("2026-01-10")));
    assertThat(chart.ofClass("gap-label")).hasSize(1);
    // 01-Mar-2025 to 01-Jan-2026: 306 days.
    assertThat(Drawing.titleOf(chart.ofClass("no-sample").get(0)))
        .isEqualTo("no sample for 306 days");
  }

  private static void assertApart(List<Element> texts) {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        assertThat(box(texts.get(i)).overlaps(box(texts.get(j))))
            .as("%s over %s", texts.get(i).getTextContent(), texts.get(j).getTextContent())
            .isFalse();
      }
    }
  }

  private static void assertInside(List<Element> texts, double width) {
    assertThat(texts).allMatch(t -> box(t).left() >= 0 && box(t).right() <= width);
  }

  private static Box box(Element text) {
    double size = 11;
    double x = Drawing.number(text, "x");
    double width = TextWidth.of(text.getTextContent(), size);
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    double y = Drawing.number(text, "y");
    return new Box(left, y - size, left + width, y);
  }
}
