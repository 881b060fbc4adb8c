package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.w3c.dom.Element;

class SparklineTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2027, 1, 1);

  @Test
  void aDecadeHasTheSameHeightInEveryRow() {
    // 0.0001 % to 100 % is six decades over 46 - 2 * 4 units: 38 / 6 = 6.33 a decade.
    Drawing low = draw(in("2026-03-01", "0.001"), in("2026-04-01", "0.01"));
    Drawing high = draw(in("2026-03-01", "1"), in("2026-04-01", "10"));

    assertThat(rise(low)).isCloseTo(38 / 6d, within(0.11));
    assertThat(rise(high)).isCloseTo(38 / 6d, within(0.11));
  }

  @Test
  void whatNobodyVerifiedStandsInBrackets() {
    Sparkline.Point seen = Sparkline.Point.of(in("2026-03-01", "0.01"));
    Sparkline.Point waits =
        new Sparkline.Point(seen.day(), seen.knowledge(), seen.log10(), Check.WAITS);
    String one = new Sparkline(List.of(seen, waits), Optional.empty(), FROM, TO).svg("NPM1");
    assertThat(one.split("class=\"unverified\"", -1)).hasSize(2);
  }

  @Test
  void noLineEntersALimit() {
    Drawing drawing =
        draw(
            in("2026-02-01", "0.1"),
            AResult.of("NPM1").on("2026-03-01").notDetected("0.001"),
            in("2026-04-01", "0.1"),
            in("2026-05-01", "0.2"));

    List<Element> lines = drawing.ofClass("join");
    assertThat(lines).hasSize(1);
    assertThat(Drawing.points(lines.get(0))).hasSize(2);
  }

  @Test
  void aNotDetectedResultIsAnOpenTriangleAtItsLimitAndNeverAtTheFloor() {
    Drawing drawing = draw(AResult.of("NPM1").on("2026-03-01").notDetected("0.01"));

    Element mark = drawing.ofClass("nd").get(0);
    assertThat(mark.getAttribute("fill")).isEqualTo("none");
    // 0.01 % is 10^-4: four of six decades below the top edge.
    assertThat(middle(mark)).isCloseTo(4 + 38 * 4 / 6d, within(0.3));
  }

  @Test
  void eachKindOfResultHasAMarkOfItsOwn() {
    AResult result = AResult.of("NPM1").on("2026-03-01");
    List<String> shapes =
        List.of(
                result.percent("0.01"),
                result.notDetected("0.01"),
                result.belowQuantification("0.001", "0.01"),
                result.with(
                    new org.mrdmonitor.measurement.BelowLimit(Level.ofPercent("0.01")), "<0.01"),
                result.with(
                    new org.mrdmonitor.measurement.AboveLimit(
                        Level.ofPercent("0.01"), Level.ofPercent("100")),
                    ">0.01"))
            .stream()
            .map(m -> draw(m).ofClass("last").get(0).getAttribute("d"))
            .toList();

    assertThat(shapes).doesNotHaveDuplicates();
  }

  @Test
  void theThresholdIsALineAndTheLabelIsHeard() {
    Sparkline sparkline = new Sparkline(List.of(), Optional.of(Level.ofPercent("0.1")), FROM, TO);

    Drawing drawing = Drawing.of(sparkline.svg("no <result> & \"none\""));

    assertThat(drawing.ofClass("threshold")).hasSize(1);
    assertThat(drawing.root().getAttribute("aria-label")).isEqualTo("no <result> & \"none\"");
    assertThat(drawing.root().getAttribute("role")).isEqualTo("img");
  }

  @Test
  void resultsOutsideTheSharedSpanAreLeftOut() {
    Drawing drawing = draw(in("2025-12-31", "0.1"), in("2026-12-31", "0.1"));

    assertThat(drawing.ofClass("pt")).hasSize(1);
  }

  private static Measurement in(String day, String percent) {
    return AResult.of("NPM1").on(day).percent(percent);
  }

  private static Drawing draw(Measurement... results) {
    List<Sparkline.Point> points = Arrays.stream(results).map(Sparkline.Point::of).toList();
    return Drawing.of(new Sparkline(points, Optional.empty(), FROM, TO).svg("course"));
  }

  private static double rise(Drawing drawing) {
    List<double[]> ends = Drawing.points(drawing.ofClass("join").get(0));
    return ends.get(0)[1] - ends.get(1)[1];
  }

  private static double middle(Element mark) {
    List<double[]> corners = Drawing.points(mark);
    double top = corners.stream().mapToDouble(c -> c[1]).min().orElseThrow();
    double bottom = corners.stream().mapToDouble(c -> c[1]).max().orElseThrow();
    return (top + bottom) / 2;
  }
}
