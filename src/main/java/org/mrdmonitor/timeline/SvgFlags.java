package org.mrdmonitor.timeline;

/** Writes the flags on the points that raised findings: a ring, a pole, a pennant. */
final class SvgFlags {

  private static final double POLE = 22;

  private final Svg svg;
  private final Chart chart;

  SvgFlags(Svg svg, Chart chart) {
    this.svg = svg;
    this.chart = chart;
  }

  void write(Words words) {
    double r = chart.content().marks().radius() + 4;
    for (Flag flag : chart.content().flags()) {
      svg.open("g")
          .with("class", "flag " + flag.cssClass())
          .with("stroke", Paint.ALERT)
          .with("stroke-width", 1.8)
          .with("fill", flag.standing() ? Paint.ALERT : Paint.PAPER)
          .with("role", "img");
      svg.textElement("title", flag.title(words));
      svg.open("circle")
          .with("class", "flag-ring")
          .with("cx", flag.mark().x())
          .with("cy", flag.mark().y())
          .with("r", r)
          .with("fill", "none")
          .close();
      pennant(svg, flag.mark().x(), flag.mark().y() - r, POLE, flag.standing() ? 1 : 0);
      svg.close();
    }
  }

  /** A pole upwards from its foot with a pennant to the right. */
  static void pennant(Svg svg, double x, double foot, double pole, int filled) {
    double top = foot - pole;
    svg.open("path")
        .with("class", filled == 1 ? "pennant" : "pennant pennant-ended")
        .with(
            "d",
            new PathData()
                .move(x, foot)
                .line(x, top)
                .line(x + 12, top + 4.5)
                .line(x, top + 9)
                .toString())
        .close();
  }
}
