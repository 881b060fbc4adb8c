package org.mrdmonitor.timeline.cohort;

import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.Frame;
import org.mrdmonitor.timeline.Paint;
import org.mrdmonitor.timeline.Svg;
import org.mrdmonitor.timeline.TextWidth;

/** What every picture of a cohort stands on: one named image, lines, texts, the axis of months. */
final class ChartGround {

  private final Svg svg;
  private final Frame frame;

  ChartGround(Svg svg, Frame frame) {
    this.svg = svg;
    this.frame = frame;
  }

  /** Opens the image; the caller closes it. */
  void open(ChartView.Sheet sheet, String id, String title, String summary, double height) {
    svg.open("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("class", "chart cohort-chart chart-" + sheet.code())
        .with("viewBox", "0 0 " + Math.round(frame.width()) + " " + Math.round(height))
        .with("width", frame.width())
        .with("height", Math.round(height))
        .with("role", "img")
        .with("aria-labelledby", id + "-title " + id + "-desc")
        .with("font-family", "Inter, Segoe UI, DejaVu Sans, sans-serif")
        .with("font-size", frame.fontSize());
    svg.open("title").with("id", id + "-title").text(title).close();
    svg.open("desc").with("id", id + "-desc").text(summary).close();
  }

  void heading(String title) {
    svg.open("text")
        .with("class", "heading")
        .with("x", 4)
        .with("y", 16)
        .with("font-size", 13)
        .with("font-weight", "600")
        .with("fill", Paint.INK)
        .text(TextWidth.fit(title, 13, frame.width() - 8))
        .close();
  }

  void months(MonthAxis axis, double top, double bottom, String label) {
    for (int month : axis.ticks()) {
      double x = axis.ofMonth(month);
      line(month == 0 ? "cohort-zero" : "grid-minor", x, top, x, bottom + 4);
      text("tick tick-month", x, bottom + 17, Integer.toString(month).replace('-', '\u2212'));
    }
    svg.open("text")
        .with("class", "axis axis-time")
        .with("x", (frame.plotLeft() + frame.plotRight()) / 2)
        .with("y", bottom + 35)
        .with("text-anchor", "middle")
        .with("font-weight", "600")
        .with("fill", Paint.INK)
        .text(TextWidth.fit(label, frame.fontSize(), frame.width()))
        .close();
  }

  /** A labelled line across the plot. */
  void level(double y, String label) {
    line("grid", frame.plotLeft(), y, frame.plotRight(), y);
    text("tick tick-level", frame.plotLeft() - 7, y + 4, label, "end");
  }

  void nameOfLevels(double top, double bottom, String label) {
    svg.open("text")
        .with("class", "axis axis-level")
        .with("transform", "translate(12 " + Math.round((top + bottom) / 2) + ") rotate(-90)")
        .with("text-anchor", "middle")
        .with("font-weight", "600")
        .with("fill", Paint.INK)
        .text(TextWidth.fit(label, frame.fontSize(), bottom - top))
        .close();
  }

  void line(String name, double x1, double y1, double x2, double y2) {
    svg.open("line")
        .with("class", name)
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2)
        .with("stroke", name.equals("cohort-zero") ? Paint.MUTED : Paint.GRID)
        .close();
  }

  void text(String name, double x, double y, String text) {
    text(name, x, y, text, "middle");
  }

  void text(String name, double x, double y, String text, String anchor) {
    svg.open("text")
        .with("class", name)
        .with("x", x)
        .with("y", y)
        .with("text-anchor", anchor)
        .with("fill", Paint.MUTED)
        .text(text)
        .close();
  }
}
