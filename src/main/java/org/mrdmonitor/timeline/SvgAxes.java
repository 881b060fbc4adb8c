package org.mrdmonitor.timeline;

/** Writes the ground of a chart: grid, axes, shaded gaps, fitted growth, thresholds, today. */
final class SvgAxes {

  private static final double LABEL_GAP = 40;

  private final Svg svg;
  private final Chart chart;

  SvgAxes(Svg svg, Chart chart) {
    this.svg = svg;
    this.chart = chart;
  }

  void write(Words words) {
    chart.content().gaps().forEach(gap -> gap(gap, words));
    levelAxis();
    timeAxis();
    chart.content().fit().ifPresent(this::fit);
    chart.content().thresholds().forEach(this::threshold);
    today();
  }

  private void gap(SamplingGap gap, Words words) {
    TimeAxis time = chart.time();
    double left = Math.max(time.left(), time.x(gap.from()));
    double right = Math.min(time.right(), time.x(gap.to()));
    double top = chart.levels().top();
    svg.open("g").with("class", "no-sample");
    svg.textElement("title", words.say("gap.days", Long.toString(gap.days())));
    svg.open("rect")
        .with("class", "gap")
        .with("x", left)
        .with("y", top)
        .with("width", right - left)
        .with("height", chart.levels().bottom() - top)
        .with("fill", Paint.GAP)
        .close();
    String label = words.say("gap");
    if (TextWidth.of(label, 11) + 6 < right - left) {
      text("gap-label", (left + right) / 2, chart.levels().bottom() - 6, label, "middle");
    }
    svg.close();
  }

  private void levelAxis() {
    Frame frame = chart.frame();
    for (LevelAxis.Tick tick : chart.levels().ticks()) {
      line("grid", frame.plotLeft(), tick.y(), frame.plotRight(), tick.y(), Paint.GRID);
      text("tick tick-level", frame.plotLeft() - 7, tick.y() + 4, tick.label(), "end");
    }
    levelTitle(frame);
  }

  /** Along the axis; on paper, where a plot is low, above it. */
  private void levelTitle(Frame frame) {
    if (!chart.view().sheet().answers()) {
      double y = frame.top() - (frame.width() < frame.left() * 8 ? 22 : 11);
      text("axis axis-level", 4, y, chart.heading().levelAxis(), "start");
      return;
    }
    double middle = (chart.levels().top() + chart.levels().bottom()) / 2;
    double room = chart.levels().bottom() - chart.levels().top();
    svg.open("text")
        .with("class", "axis axis-level")
        .with("transform", "translate(12 " + Math.round(middle) + ") rotate(-90)")
        .with("text-anchor", "middle")
        .with("font-weight", "600")
        .with("fill", Paint.INK)
        .text(TextWidth.fit(chart.heading().levelAxis(), frame.fontSize(), room))
        .close();
  }

  private void timeAxis() {
    double top = chart.levels().top();
    double bottom = chart.levels().bottom();
    for (TimeAxis.Tick year : chart.time().years()) {
      line("grid", year.x(), top, year.x(), bottom + 4, Paint.GRID);
    }
    double free = chart.frame().plotLeft() - LABEL_GAP;
    for (TimeAxis.Tick tick : chart.time().ticks()) {
      if (!tick.beginsYear()) {
        svg.open("g").with("stroke-dasharray", "2 4");
        line("grid-minor", tick.x(), top, tick.x(), bottom + 4, Paint.GRID);
        svg.close();
      }
      double half = TextWidth.of(tick.label(), chart.frame().fontSize()) / 2;
      double x = Math.min(tick.x(), chart.frame().width() - half);
      if (x - half > free) {
        String kind = tick.beginsYear() ? "tick tick-day tick-year" : "tick tick-day";
        text(kind, x, bottom + 16, tick.label(), "middle");
        free = x + half + 4;
      }
    }
    svg.open("text")
        .with("class", "axis axis-time")
        .with("x", (chart.frame().plotLeft() + chart.frame().plotRight()) / 2)
        .with("y", bottom + (chart.view().sheet().answers() ? 34 : 30))
        .with("text-anchor", "middle")
        .with("font-weight", "600")
        .with("fill", Paint.INK)
        .text(chart.heading().timeAxis())
        .close();
  }

  private void fit(FitLine fit) {
    svg.open("path")
        .with("class", "band")
        .with("fill", Paint.ALERT)
        .with("fill-opacity", "0.13")
        .with("d", fit.bandPath().toString())
        .close();
    svg.open("path")
        .with("class", "fit")
        .with("fill", "none")
        .with("stroke", Paint.ALERT)
        .with("stroke-width", 1.6)
        .with("stroke-dasharray", "5 4")
        .with("d", fit.linePath().toString())
        .close();
  }

  private void threshold(ThresholdLine threshold) {
    Frame frame = chart.frame();
    svg.open("g").with("stroke-dasharray", "6 4");
    svg.textElement("title", threshold.full());
    line(
        "threshold",
        frame.plotLeft(),
        threshold.y(),
        frame.plotRight(),
        threshold.y(),
        Paint.THRESHOLD);
    svg.close();
    svg.open("text")
        .with("class", "threshold-label")
        .with("x", threshold.labelX())
        .with("y", threshold.labelY())
        .with("fill", Paint.THRESHOLD)
        .text(threshold.label())
        .close();
  }

  private void today() {
    Chart.Today today = chart.content().today();
    double top = chart.levels().top();
    if (today.place() == Chart.Today.Place.INSIDE) {
      line("today", today.x(), top - 4, today.x(), chart.levels().bottom(), Paint.MUTED);
    }
    double half = TextWidth.of(today.label(), 11) / 2;
    double x = Math.min(today.x(), chart.frame().width() - half - 2);
    text("today-label", x, top - 7, today.label(), "middle");
  }

  private void line(String name, double x1, double y1, double x2, double y2, String stroke) {
    svg.open("line")
        .with("class", name)
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2)
        .with("stroke", stroke)
        .close();
  }

  private void text(String name, double x, double y, String text, String anchor) {
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
