package org.mrdmonitor.timeline;

import java.util.List;
import java.util.OptionalDouble;

/** Writes the series of a picture: lines first, then each result with its details. */
final class SvgMarks {

  /** With more marks than this, the keyboard visits the table instead of every point. */
  private static final int MOST_STOPS = 240;

  private final Svg svg;
  private final Marks marks;
  private final ChartView view;
  private final boolean stops;

  SvgMarks(Svg svg, Marks marks, ChartView view) {
    this.svg = svg;
    this.marks = marks;
    this.view = view;
    this.stops = view.sheet().answers() && marks.all().size() <= MOST_STOPS;
  }

  void write() {
    for (List<Mark> series : marks.bySeries()) {
      if (!series.isEmpty()) {
        series(series);
      }
    }
  }

  private void series(List<Mark> series) {
    SeriesStyle style = series.get(0).style();
    svg.open("g").with("class", "" + style.cssClass());
    PathData join = Join.of(series);
    if (view.lines() == ChartView.Lines.JOINED && !join.isEmpty()) {
      svg.open("path")
          .with("class", "join")
          .with("fill", "none")
          .with("stroke", style.colour())
          .with("stroke-width", 1.4)
          .with("d", join.toString())
          .close();
    }
    for (int start = 0; start < series.size(); ) {
      int end = start + 1;
      while (end < series.size() && filled(series.get(end)) == filled(series.get(start))) {
        end++;
      }
      run(series.subList(start, end), style);
      start = end;
    }
    svg.close();
  }

  private static boolean filled(Mark mark) {
    return mark.knowledge() == Knowledge.QUANTIFIED;
  }

  /** Neighbours that are all filled or all open share a group, which keeps the picture small. */
  private void run(List<Mark> run, SeriesStyle style) {
    openGroup(svg, run.get(0).knowledge(), style, marks.radius() / 4.6);
    run.forEach(this::mark);
    svg.close();
  }

  /** Opens a group of filled or of open marks with the width of their outline. */
  static void openGroup(Svg svg, Knowledge knowledge, SeriesStyle style, double weight) {
    boolean filled = knowledge == Knowledge.QUANTIFIED;
    svg.open("g")
        .with("class", filled ? "pt" : "nd")
        .with("fill", filled ? style.colour() : "#fff")
        .with("stroke", filled ? "#fff" : style.colour())
        .with("stroke-width", weight * (filled ? 1.2 : 1.6));
  }

  private void mark(Mark mark) {
    svg.open("g");
    if (stops) {
      svg.with("class", "mark").with("tabindex", 0).with("role", "img");
    }
    if (view.sheet().answers()) {
      svg.textElement("title", mark.details());
    }
    write(svg, mark, mark.x(), mark.y(), marks.radius(), mark.whiskerTo());
    svg.close();
  }

  private static void write(
      Svg svg, Mark mark, double x, double y, double r, OptionalDouble whisker) {
    MarkShape.Place place = new MarkShape.Place(x, y, r, whisker);
    MarkShape.write(svg, mark.style(), mark.knowledge(), place);
    if (mark.inadequate()) {
      svg.open("g").with("stroke", mark.style().colour());
      MarkShape.ring(svg, place);
      svg.close();
    }
    if (mark.check() == Check.WAITS) {
      svg.open("g").with("stroke", mark.style().colour());
      MarkShape.brackets(svg, place);
      svg.close();
    }
  }
}
