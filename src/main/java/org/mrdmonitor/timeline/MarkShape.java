package org.mrdmonitor.timeline;

import java.util.OptionalDouble;

/** Writes the sign of one result. Filled means measured; everything open is a limit. */
final class MarkShape {

  private static final double ARROW = 9;

  private MarkShape() {}

  /** A sign with its place, size and, for a result below quantification, the end of its whisker. */
  record Place(double x, double y, double r, OptionalDouble whiskerTo) {}

  static void write(Svg svg, SeriesStyle style, Knowledge knowledge, Place at) {
    switch (knowledge) {
      case QUANTIFIED -> filled(svg, style, at);
      case BELOW_QUANTIFICATION -> halfOpen(svg, style, at);
      case NOT_DETECTED -> path(svg, triangle(style, at));
      case BELOW_LIMIT -> arrow(svg, style, at, 1);
      case ABOVE_LIMIT -> arrow(svg, style, at, -1);
    }
  }

  private static void filled(Svg svg, SeriesStyle style, Place at) {
    if (style.shape() == SeriesStyle.Shape.CIRCLE) {
      svg.open("circle").with("cx", at.x).with("cy", at.y).with("r", at.r).close();
    } else {
      path(svg, style.outline(at.x, at.y, at.r));
    }
  }

  /**
   * Point down, its middle at the limit; further series have a stroke inside, so that blood and
   * marrow differ without colour.
   */
  private static PathData triangle(SeriesStyle style, Place at) {
    double half = at.r * 1.25;
    double top = at.y - at.r;
    PathData path =
        new PathData().move(at.x - half, top).line(at.x + half, top).line(at.x, at.y + at.r);
    path.close();
    switch (style.number()) {
      case 2 -> path.move(at.x - half, top - 2.6).line(at.x + half, top - 2.6);
      case 3 -> path.move(at.x, top).line(at.x, top - 4);
      case 4 -> path.move(at.x, at.y + at.r).line(at.x, at.y + at.r + 4);
      case 5 -> path.move(at.x - half, at.y + at.r + 2).line(at.x + half, at.y + at.r + 2);
      case 6 -> path.move(at.x - half, top).line(at.x - half, top - 4);
      default -> {}
    }
    return path;
  }

  private static void halfOpen(Svg svg, SeriesStyle style, Place at) {
    PathData whisker = new PathData();
    double foot = at.whiskerTo.orElse(at.y + at.r + 7);
    if (foot > at.y + at.r) {
      whisker.move(at.x, at.y + at.r).line(at.x, foot);
    }
    if (at.whiskerTo.isPresent()) {
      whisker.move(at.x - 3, foot).line(at.x + 3, foot);
    }
    svg.open("g");
    if (!whisker.isEmpty()) {
      path(svg, whisker);
    }
    path(svg, style.outline(at.x, at.y, at.r));
    svg.open("path")
        .with("class", "half")
        .with("fill", style.colour())
        .with("stroke", "none")
        .with("d", lower(at))
        .close();
    svg.close();
  }

  /** The lower half: the level lies below. */
  private static String lower(Place at) {
    double r = at.r * 0.8;
    return new PathData().move(at.x + r, at.y).arc(r, at.x - r, at.y).close().toString();
  }

  private static void arrow(Svg svg, SeriesStyle style, Place at, int down) {
    double tip = at.y + down * (at.r + ARROW);
    svg.open("g");
    path(
        svg,
        new PathData()
            .move(at.x, at.y + down * at.r)
            .line(at.x, tip)
            .move(at.x - 3, tip - down * 4)
            .line(at.x, tip)
            .line(at.x + 3, tip - down * 4));
    path(svg, style.outline(at.x, at.y, at.r * 0.85));
    svg.close();
  }

  /** A dotted ring: too little material for a negative to count. */
  static void ring(Svg svg, Place at) {
    svg.open("path")
        .with("class", "inadequate")
        .with("fill", "none")
        .with("stroke-dasharray", "1.5 2.5")
        .with("d", new PathData().circle(at.x, at.y, at.r + 3.5).toString())
        .close();
  }

  /** Square brackets around a mark: nobody has verified the result yet. */
  static void brackets(Svg svg, Place at) {
    double half = at.r + 5;
    double foot = half - 3;
    svg.open("path")
        .with("class", "unverified")
        .with("fill", "none")
        .with("stroke-width", 1.3)
        .with(
            "d",
            new PathData()
                .move(at.x - foot, at.y - half)
                .line(at.x - half, at.y - half)
                .line(at.x - half, at.y + half)
                .line(at.x - foot, at.y + half)
                .move(at.x + foot, at.y - half)
                .line(at.x + half, at.y - half)
                .line(at.x + half, at.y + half)
                .line(at.x + foot, at.y + half)
                .toString())
        .close();
  }

  private static void path(Svg svg, PathData path) {
    svg.open("path").with("d", path.toString()).close();
  }
}
