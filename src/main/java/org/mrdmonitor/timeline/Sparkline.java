package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;

/**
 * A course as a word-sized picture for lists: one shared log scale for every row, one shared span
 * of days, the threshold as a line, limits as open marks that no line enters.
 *
 * @param points of one series, in any order; those outside the span are left out
 * @param threshold drawn as a dashed line
 * @param from first day of the span, shared by all rows of a list
 * @param to last day of the span
 */
public record Sparkline(
    List<Point> points, Optional<Level> threshold, LocalDate from, LocalDate to) {

  /** Width in units of the picture; the style sheet may scale it. */
  public static final int WIDTH = 140;

  /** Height in units of the picture. */
  public static final int HEIGHT = 46;

  /** The shared scale: 0.0001 % to 100 %; what lies beyond stands at the edge. */
  private static final double LOWEST = -6;

  private static final double HIGHEST = 0;
  private static final double EDGE = 4;

  /**
   * One result.
   *
   * @param log10 of the level as a fraction, or of the limit where the result is not a number
   * @param check small brackets stand around a result that nobody has verified
   */
  public record Point(LocalDate day, Knowledge knowledge, double log10, Check check) {

    public static Point of(Measurement measurement) {
      return new Point(
          measurement.sampledOn(),
          Knowledge.of(measurement.value()),
          Knowledge.markedAt(measurement.value()).log10(),
          Check.DONE);
    }
  }

  public Sparkline {
    LocalDate first = from;
    LocalDate last = to;
    points =
        points.stream()
            .filter(p -> !p.day().isBefore(first) && !p.day().isAfter(last))
            .sorted(Comparator.comparing(Point::day))
            .toList();
  }

  /**
   * The picture as inline SVG with the classes {@code spark}, {@code join}, {@code pt}, {@code nd},
   * {@code last}, {@code threshold}, {@code unverified}.
   *
   * @param label what a reader hears: the course in words, without the patient's name
   */
  public String svg(String label) {
    Svg svg =
        new Svg()
            .open("svg")
            .with("class", "spark")
            .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
            .with("width", WIDTH)
            .with("height", HEIGHT)
            .with("role", "img")
            .with("aria-label", label);
    threshold.ifPresent(level -> threshold(svg, y(level.log10())));
    lines(svg);
    for (int i = 0; i < points.size(); i++) {
      mark(svg, points.get(i), i == points.size() - 1);
    }
    return svg.close().toString();
  }

  private static void threshold(Svg svg, double y) {
    svg.open("line")
        .with("class", "threshold")
        .with("x1", 0)
        .with("x2", WIDTH)
        .with("y1", y)
        .with("y2", y)
        .with("stroke", Paint.THRESHOLD)
        .with("stroke-dasharray", "4 3")
        .close();
  }

  /** Joins neighbours that are both numbers; a limit between them breaks the line. */
  private void lines(Svg svg) {
    PathData path = new PathData();
    for (int i = 1; i < points.size(); i++) {
      Point before = points.get(i - 1);
      Point after = points.get(i);
      if (before.knowledge() == Knowledge.QUANTIFIED && after.knowledge() == Knowledge.QUANTIFIED) {
        path.move(x(before), y(before.log10())).line(x(after), y(after.log10()));
      }
    }
    if (!path.isEmpty()) {
      svg.open("path")
          .with("class", "join")
          .with("d", path.toString())
          .with("fill", "none")
          .with("stroke", "#0072b2")
          .close();
    }
  }

  private void mark(Svg svg, Point point, boolean last) {
    double x = x(point);
    double y = y(point.log10());
    PathData path = new PathData();
    switch (point.knowledge()) {
      case QUANTIFIED -> path.circle(x, y, last ? 3 : 1.8);
      case BELOW_QUANTIFICATION -> path.move(x + 2.5, y).arc(2.5, x - 2.5, y).close();
      case NOT_DETECTED ->
          path.move(x - 2.8, y - 2.3).line(x + 2.8, y - 2.3).line(x, y + 2.5).close();
      case BELOW_LIMIT -> path.move(x - 2.5, y).line(x + 2.5, y).move(x, y).line(x, y + 4);
      case ABOVE_LIMIT -> path.move(x - 2.5, y).line(x + 2.5, y).move(x, y).line(x, y - 4);
    }
    boolean filled = point.knowledge() == Knowledge.QUANTIFIED;
    svg.open("path")
        .with("class", (filled ? "pt" : "nd") + (last ? " last" : ""))
        .with("d", path.toString())
        .with("fill", filled ? "#0072b2" : "none");
    if (!filled) {
      svg.with("stroke", "#0072b2");
    }
    svg.close();
    if (point.check() == Check.WAITS) {
      svg.open("g").with("stroke", "#0072b2");
      MarkShape.brackets(svg, new MarkShape.Place(x, y, 0, OptionalDouble.empty()));
      svg.close();
    }
  }

  private double x(Point point) {
    double span = Math.max(1, ChronoUnit.DAYS.between(from, to));
    return EDGE + (WIDTH - 2 * EDGE) * ChronoUnit.DAYS.between(from, point.day()) / span;
  }

  private static double y(double log10) {
    double inside = Math.min(HIGHEST, Math.max(LOWEST, log10));
    return EDGE + (HEIGHT - 2 * EDGE) * (HIGHEST - inside) / (HIGHEST - LOWEST);
  }
}
