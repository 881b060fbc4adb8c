package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.AboveLimit;
import org.mrdmonitor.measurement.BelowLimit;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;
import org.w3c.dom.Element;

/** How results stand in the picture: levels, limits, lines, samples of one day, many and few. */
class ChartMarksTest {

  /** Top of the plot and height of a decade on the wide sheet; NPM1 reaches up to 1000 %. */
  private static final double TOP = 48;

  private static final double DECADE = 44;

  @Test
  void aNotDetectedResultIsAnOpenTriangleAtTheLimitOfThatSample() {
    Drawing chart =
        Courses.draw(
            Courses.timeline(
                "2026-03-01",
                Courses.NPM1.on("2026-01-01").notDetected("0.001"),
                Courses.NPM1.on("2026-02-01").notDetected("0.1")));

    List<MarkReading> marks = MarkReading.of(chart);
    assertThat(marks).allMatch(MarkReading::open);
    // 1000 % is 10^1: 0.001 % lies 6 decades below it, 0.1 % lies 4 below it.
    assertThat(marks.get(0).y()).isCloseTo(TOP + 6 * DECADE, within(0.11));
    assertThat(marks.get(1).y()).isCloseTo(TOP + 4 * DECADE, within(0.11));
  }

  @Test
  void everyKindOfResultHasItsOwnMark() {
    AResult result = Courses.NPM1.on("2026-01-01");
    List<Measurement> kinds =
        List.of(
            result.percent("0.1"),
            result.notDetected("0.1"),
            result.belowQuantification("0.01", "0.1"),
            result.with(new BelowLimit(Level.ofPercent("0.1")), "<0.1"),
            result.with(new AboveLimit(Level.ofPercent("0.1"), Level.ofPercent("100000")), ">0.1"));

    List<String> shapes = new ArrayList<>();
    for (Measurement each : kinds) {
      Drawing chart = Courses.draw(Courses.timeline("2026-01-02", each));
      Element mark = chart.ofClass("mark").get(0);
      shapes.add(pathsOf(mark));
    }
    assertThat(shapes).doesNotHaveDuplicates();
  }

  @Test
  void theWhiskerOfADetectedResultEndsAtItsLimitOfDetection() {
    Drawing chart =
        Courses.draw(
            Courses.timeline(
                "2026-03-01", Courses.NPM1.on("2026-01-01").belowQuantification("0.001", "0.1")));

    Element mark = chart.ofClass("mark").get(0);
    List<double[]> whisker = Drawing.points((Element) mark.getElementsByTagName("path").item(0));
    assertThat(whisker.get(1)[1]).isCloseTo(TOP + 6 * DECADE, within(0.11));
  }

  @Test
  void linesJoinNumbersOnlyAndNeverEnterALimit() {
    Drawing chart =
        Courses.draw(
            Courses.timeline(
                "2026-06-01",
                Courses.NPM1.on("2026-01-01").percent("1"),
                Courses.NPM1.on("2026-02-01").percent("0.1"),
                Courses.NPM1.on("2026-03-01").notDetected("0.001"),
                Courses.NPM1.on("2026-04-01").percent("0.01"),
                Courses.NPM1.on("2026-05-01").percent("0.1")));

    List<MarkReading> marks = MarkReading.of(chart);
    List<double[]> joined = Drawing.points(chart.ofClass("join").get(0));
    assertThat(chart.ofClass("join").get(0).getAttribute("d"))
        .matches("M[^ML]+L[^ML]+M[^ML]+L[^ML]+");
    assertThat(joined).hasSize(4);
    MarkReading limit = marks.stream().filter(MarkReading::open).findFirst().orElseThrow();
    assertThat(joined).noneMatch(p -> Math.abs(p[0] - limit.x()) < 1);
  }

  @Test
  void linesCanBeSwitchedOff() {
    ChartView view = ChartView.USUAL.with(ChartView.Lines.OFF);
    assertThat(Courses.draw(Courses.npm1Timeline(), view).ofClass("join")).isEmpty();
    assertThat(Courses.draw(Courses.npm1Timeline()).ofClass("join")).isNotEmpty();
  }

  @Test
  void bloodAndMarrowAndAssaysDifferInShapeAndColour() {
    Drawing chart =
        Courses.draw(
            Courses.timeline(
                "2026-06-01",
                Courses.NPM1.on("2026-01-01").percent("1"),
                Courses.NPM1.inMarrow().on("2026-02-01").percent("1"),
                Courses.digital().on("2026-03-01").percent("1"),
                Courses.digital().inMarrow().on("2026-04-01").percent("1")));

    List<Element> groups = chart.ofClass("pt").stream().filter(g -> isSeries(g)).toList();
    assertThat(groups).extracting(g -> g.getAttribute("fill")).hasSize(4).doesNotHaveDuplicates();
    assertThat(groups).extracting(g -> corners(g)).containsExactlyInAnyOrder(0, 4, 4, 12);
    List<String> texts = chart.ofClass("key-text").stream().map(Element::getTextContent).toList();
    assertThat(texts)
        .contains(
            "Blood, RT-qPCR, ABL1",
            "Marrow, RT-qPCR, ABL1",
            "Blood, dPCR, ABL1, Laboratory South",
            "Marrow, dPCR, ABL1, Laboratory South");
  }

  @Test
  void samplesOfOneDayThatWouldCoverEachOtherStandSideBySide() {
    Drawing chart =
        Courses.draw(
            Courses.timeline(
                "2026-03-01",
                Courses.NPM1.on("2026-01-01").percent("1"),
                Courses.NPM1.on("2026-02-01").percent("0.02"),
                Courses.NPM1.as(1).on("2026-02-01").percent("0.021"),
                Courses.NPM1.as(2).on("2026-02-01").percent("0.022"),
                Courses.NPM1.as(3).on("2026-02-01").percent("5")));

    List<MarkReading> day =
        MarkReading.of(chart).stream().filter(m -> m.title().startsWith("01-Feb-2026")).toList();
    assertThat(day).hasSize(4);
    for (int i = 0; i < day.size(); i++) {
      for (int j = i + 1; j < day.size(); j++) {
        double distance =
            Math.hypot(day.get(i).x() - day.get(j).x(), day.get(i).y() - day.get(j).y());
        assertThat(distance).isGreaterThan(2 * 4.6);
      }
    }
    double middle = (day.get(0).x() + day.get(2).x()) / 2;
    assertThat(day.get(3).x()).isCloseTo(middle, within(0.11));
  }

  @Test
  void aTenfoldRiseHasTheSameHeightForEveryPatient() {
    double low = rise(Courses.draw(Courses.cml("0.002", "0.02")));
    double high = rise(Courses.draw(Courses.cml("30", "300")));
    double outside = rise(Courses.draw(Courses.cml("0.00001", "0.0001", "5000")));
    assertThat(low).isCloseTo(DECADE, within(0.21));
    assertThat(high).isCloseTo(low, within(0.21));
    assertThat(outside).isCloseTo(low, within(0.21));
  }

  @Test
  void aLevelOutsideAddsDecadesAndChangesNoOther() {
    Drawing usual = Courses.draw(Courses.cml("1", "10"));
    Drawing wider = Courses.draw(Courses.cml("0.00004", "10"));
    assertThat(levels(usual)).containsExactly("0.001", "0.01", "0.1", "1", "10", "100", "1000");
    assertThat(levels(wider)).startsWith("0.00001", "0.0001", "0.001").endsWith("1000");
    assertThat(Drawing.number(wider.root(), "height") - Drawing.number(usual.root(), "height"))
        .isCloseTo(2 * DECADE, within(0.5));
  }

  @Test
  void theLinearScaleBeginsAtZeroAndSaysSo() {
    Drawing chart =
        Courses.draw(Courses.cml("12", "40"), ChartView.USUAL.with(ChartView.Scale.LINEAR));
    assertThat(levels(chart)).first().isEqualTo("0");
    assertThat(chart.ofClass("axis-level").get(0).getTextContent()).endsWith("linear scale");
    List<MarkReading> marks = MarkReading.of(chart);
    double foot = Drawing.number(chart.ofClass("tick-level").get(0), "y") - 4;
    // 40 is 40/12 times as high above zero as 12.
    assertThat((foot - marks.get(1).y()) / (foot - marks.get(0).y()))
        .isCloseTo(40 / 12d, within(0.02));
  }

  @Test
  void aPeriodShowsItsResultsOnly() {
    Drawing chart =
        Courses.draw(Courses.npm1Timeline(), ChartView.USUAL.over(ChartView.Period.SIX_MONTHS));
    assertThat(MarkReading.of(chart))
        .extracting(m -> m.title().substring(0, 11))
        .containsExactly("06-Jul-2026", "07-Sep-2026", "13-Nov-2026");
  }

  @Test
  void oneResultIsAPicture() {
    Drawing chart =
        Courses.draw(Courses.timeline("2026-01-01", Courses.NPM1.on("2026-01-01").percent("0.5")));
    assertThat(MarkReading.of(chart)).hasSize(1);
    assertThat(chart.ofClass("tick-day")).hasSizeGreaterThan(3);
    assertThat(chart.ofClass("fit")).isEmpty();
  }

  @Test
  void fiveThousandResultsStayBelowAMegabyteAndInsideTheFrame() {
    AResult result = AResult.of("BCR::ABL1").onInternationalScale();
    Measurement[] results = new Measurement[5_000];
    LocalDate day = LocalDate.of(2005, 1, 1);
    for (int i = 0; i < results.length; i++) {
      AResult at = result.on(day.plusDays(i)).withControlCopies(40_000 + i);
      String percent = String.format(Locale.ROOT, "0.%04d", 1 + i % 97);
      results[i] = i % 3 == 0 ? at.notDetected(percent) : at.percent(percent);
    }
    Timeline timeline = Courses.timeline(ACourse.of(Disease.CML).with(results).course());
    Drawing chart = Courses.draw(timeline);

    assertThat(chart.source().length()).isLessThan(1_000_000);
    assertThat(MarkReading.of(chart))
        .hasSize(5_000)
        .allMatch(m -> m.x() > 82 && m.x() < 860 && m.top() >= TOP);
    assertThat(chart.ofClass("mark")).isEmpty();
  }

  private static boolean isSeries(Element group) {
    return ((Element) group.getParentNode()).getAttribute("class").startsWith("series-")
        && !Drawing.isOf((Element) group.getParentNode().getParentNode(), "key-item");
  }

  /** The corners of the first mark of a group; none for a circle. */
  private static int corners(Element group) {
    return group.getElementsByTagName("path").getLength() == 0
        ? 0
        : Drawing.points((Element) group.getElementsByTagName("path").item(0)).size();
  }

  private static double rise(Drawing chart) {
    List<MarkReading> marks = MarkReading.of(chart);
    return marks.get(0).y() - marks.get(1).y();
  }

  private static List<String> levels(Drawing chart) {
    return chart.ofClass("tick-level").stream().map(Element::getTextContent).toList();
  }

  private static String pathsOf(Element mark) {
    StringBuilder shapes = new StringBuilder();
    for (String name : List.of("circle", "path")) {
      for (int i = 0; i < mark.getElementsByTagName(name).getLength(); i++) {
        Element shape = (Element) mark.getElementsByTagName(name).item(i);
        shapes.append(name).append(shape.getAttribute("d"));
      }
    }
    return shapes.toString();
  }
}
