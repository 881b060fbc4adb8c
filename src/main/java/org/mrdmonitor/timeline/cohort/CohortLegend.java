package org.mrdmonitor.timeline.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.timeline.Frame;
import org.mrdmonitor.timeline.Paint;
import org.mrdmonitor.timeline.PathData;
import org.mrdmonitor.timeline.Svg;

/** The signs of the picture of a cohort with their words, in as many rows as they need. */
final class CohortLegend {

  private static final double ROW = 20;
  private static final String BLUE = "#0072b2";

  /** What is explained. */
  private enum Sign {
    COURSE,
    NOT_DETECTED,
    NOT_QUANTIFIABLE,
    MEDIAN,
    MEDIAN_BELOW,
    QUARTILES
  }

  private record Entry(Sign sign, String text, double x, int row) {}

  private final List<Entry> entries;

  private CohortLegend(List<Entry> entries) {
    this.entries = entries;
  }

  static CohortLegend of(CohortChart.Labels labels, Frame frame) {
    List<String> texts =
        List.of(
            labels.course(),
            labels.notDetected(),
            labels.notQuantifiable(),
            labels.median(),
            labels.medianBelow(),
            labels.quartiles());
    List<Entry> entries = new ArrayList<>();
    double x = 4;
    int row = 0;
    for (Sign sign : Sign.values()) {
      String text = texts.get(sign.ordinal());
      double width = CohortChart.entryWidth(text, frame.fontSize());
      if (x > 4 && x + width > frame.width()) {
        x = 4;
        row++;
      }
      entries.add(new Entry(sign, text, x, row));
      x += width;
    }
    return new CohortLegend(entries);
  }

  int rows() {
    return entries.get(entries.size() - 1).row() + 1;
  }

  void write(Svg svg, double top, Specimen specimen) {
    svg.open("g").with("class", "key series-" + specimen.code().toLowerCase(Locale.ROOT));
    for (Entry entry : entries) {
      double y = top + entry.row() * ROW;
      sign(svg, entry.sign(), entry.x(), y);
      svg.open("text")
          .with("class", "key-text")
          .with("x", entry.x() + 28)
          .with("y", y + 4)
          .with("fill", Paint.MUTED)
          .text(entry.text())
          .close();
    }
    svg.close();
  }

  private static void sign(Svg svg, Sign sign, double x, double y) {
    switch (sign) {
      case COURSE ->
          stroke(svg, "cohort-line", new PathData().move(x, y + 3).line(x + 22, y - 3), BLUE);
      case NOT_DETECTED -> stroke(svg, "cohort-limit", triangle(x + 11, y, 3.2), BLUE);
      case NOT_QUANTIFIABLE ->
          stroke(svg, "cohort-loq", new PathData().circle(x + 11, y, 2.6), BLUE);
      case MEDIAN -> stroke(svg, "cohort-median", new PathData().move(x, y).line(x + 22, y), "");
      case MEDIAN_BELOW -> stroke(svg, "cohort-median-limit", triangle(x + 11, y, 4.5), "");
      case QUARTILES -> {
        PathData box = new PathData().move(x + 3, y - 6).line(x + 19, y - 6);
        stroke(svg, "cohort-box", box.line(x + 19, y + 6).line(x + 3, y + 6).close(), "");
      }
    }
  }

  private static PathData triangle(double x, double y, double r) {
    return new PathData().move(x - r, y - r).line(x + r, y - r).line(x, y + r).close();
  }

  private static void stroke(Svg svg, String name, PathData path, String colour) {
    svg.open("path")
        .with("class", name)
        .with("d", path.toString())
        .with("fill", "none")
        .with("stroke", colour.isEmpty() ? Paint.INK : colour)
        .with("stroke-width", name.equals("cohort-median") ? 3 : 1.2)
        .close();
  }
}
