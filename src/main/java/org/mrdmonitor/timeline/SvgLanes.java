package org.mrdmonitor.timeline;

/** Writes treatments and events in their rows under the time axis. */
final class SvgLanes {

  private static final double BAR = 15;
  private static final double LETTERS = 8;

  private final Svg svg;
  private final Chart chart;

  SvgLanes(Svg svg, Chart chart) {
    this.svg = svg;
    this.chart = chart;
  }

  void write(Words words) {
    Happenings happenings = chart.content().happenings();
    happenings.ticks().forEach(this::line);
    for (int i = 0; i < happenings.bars().size(); i++) {
      bar(happenings.bars().get(i), "tx " + "abcd".charAt(i % 4));
    }
    happenings.ticks().forEach(this::label);
    if (happenings.unplaced() > 0) {
      double y = chart.eventsTop() + (happenings.tickLanes() + 1) * chart.eventRow() - 4;
      text(
          "event-label",
          chart.frame().plotLeft(),
          y,
          words.say("lanes.unplaced", Integer.toString(happenings.unplaced())),
          "start");
    }
  }

  private void bar(Happening bar, String look) {
    double y = chart.barsTop() + bar.lane() * chart.barRow();
    svg.open("g").with("class", "treatment");
    svg.textElement("title", bar.title());
    svg.open("path")
        .with("class", look)
        .with("fill", Paint.TREATMENT)
        .with("d", outline(bar, y))
        .close();
    bar.label()
        .ifPresent(
            label ->
                text(
                    "tx-label", label.x(), y + (barHeight() + LETTERS) / 2, label.text(), "start"));
    svg.close();
  }

  /** A rectangle; one that goes on ends in a point. */
  private String outline(Happening bar, double y) {
    double height = barHeight();
    double notch =
        bar.kind() == Happening.Kind.TREATMENT_GOING_ON
            ? Math.min(6, (bar.to() - bar.from()) / 2)
            : 0;
    return new PathData()
        .move(bar.from(), y)
        .line(bar.to() - notch, y)
        .line(bar.to(), y + height / 2)
        .line(bar.to() - notch, y + height)
        .line(bar.from(), y + height)
        .close()
        .toString();
  }

  private double barHeight() {
    return BAR * chart.frame().pitch();
  }

  private void line(Happening tick) {
    double foot = chart.eventsTop() + tick.lane() * chart.eventRow() + 12;
    boolean note = tick.kind() == Happening.Kind.NOTE;
    svg.open("line")
        .with("class", "event")
        .with("x1", tick.from())
        .with("x2", tick.from())
        .with("y1", note ? foot - 12 : chart.levels().top())
        .with("y2", foot)
        .with("stroke", Paint.MUTED)
        .with("stroke-dasharray", "1 3")
        .close();
  }

  private void label(Happening tick) {
    double y = chart.eventsTop() + tick.lane() * chart.eventRow() + 11;
    svg.open("g").with("class", "event-text");
    svg.textElement("title", tick.title());
    tick.label()
        .ifPresent(
            label -> {
              boolean right = label.side() == Happening.Side.RIGHT;
              text("event-label", label.x(), y, label.text(), right ? "start" : "end");
            });
    svg.close();
  }

  private void text(String name, double x, double y, String text, String anchor) {
    svg.open("text")
        .with("class", name)
        .with("x", x)
        .with("y", y)
        .with("text-anchor", anchor)
        .with("font-size", Happenings.LABEL_SIZE)
        .with("fill", Paint.INK)
        .text(text)
        .close();
  }
}
