package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.measurement.Specimen;

/**
 * The look of one series: a shape and a colour that always go together, so that the picture is read
 * in grey as well. Blood is round, marrow has corners; further assays take further shapes.
 *
 * @param number from 1 to 6, the class of the colour
 */
record SeriesStyle(Shape shape, int number) {

  private static final List<SeriesStyle> BLOOD =
      List.of(
          new SeriesStyle(Shape.CIRCLE, 1),
          new SeriesStyle(Shape.DIAMOND, 3),
          new SeriesStyle(Shape.PENTAGON, 5));
  private static final List<SeriesStyle> MARROW =
      List.of(
          new SeriesStyle(Shape.SQUARE, 2),
          new SeriesStyle(Shape.CROSS, 4),
          new SeriesStyle(Shape.HEXAGON, 6));

  /** Okabe and Ito's colours by number, the darker ones first; the style sheet adapts them. */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#b3541e", "#0d6956", "#cb78a5", "#989601", "#5b2a86");

  /** The outline of a mark. */
  enum Shape {
    CIRCLE,
    SQUARE,
    DIAMOND,
    CROSS,
    PENTAGON,
    HEXAGON
  }

  /** Whether these series have enough styles for each to be told apart. */
  static boolean enoughFor(List<Series> series) {
    return Stream.of(Specimen.values())
        .allMatch(
            s -> series.stream().filter(each -> each.specimen() == s).count() <= BLOOD.size());
  }

  /** One style for each series, in their order; a seventh of a specimen repeats the first. */
  static List<SeriesStyle> of(List<Series> series) {
    List<SeriesStyle> styles = new ArrayList<>();
    int blood = 0;
    int marrow = 0;
    for (Series each : series) {
      boolean inBlood = each.specimen() == Specimen.PERIPHERAL_BLOOD;
      List<SeriesStyle> family = inBlood ? BLOOD : MARROW;
      int count = inBlood ? blood++ : marrow++;
      styles.add(family.get(count % family.size()));
    }
    return styles;
  }

  /** The class that gives the colour: {@code series-pb}, {@code series-bm}, {@code series-3}. */
  String cssClass() {
    return switch (number) {
      case 1 -> "series-pb";
      case 2 -> "series-bm";
      default -> "series-" + number;
    };
  }

  String colour() {
    return COLOURS.get(number - 1);
  }

  /** The outline around a centre. */
  PathData outline(double x, double y, double r) {
    return switch (shape) {
      case CIRCLE -> new PathData().circle(x, y, r);
      case SQUARE -> polygon(4, Math.PI / 4, x, y, r * 1.25);
      case DIAMOND -> polygon(4, 0, x, y, r * 1.3);
      case CROSS -> cross(x, y, r * 1.15);
      case PENTAGON -> polygon(5, -Math.PI / 2, x, y, r * 1.2);
      case HEXAGON -> polygon(6, 0, x, y, r * 1.15);
    };
  }

  private static PathData polygon(int corners, double turn, double x, double y, double r) {
    PathData path = new PathData();
    for (int i = 0; i < corners; i++) {
      double angle = turn + 2 * Math.PI * i / corners;
      double px = x + r * Math.cos(angle);
      double py = y + r * Math.sin(angle);
      if (i == 0) {
        path.move(px, py);
      } else {
        path.line(px, py);
      }
    }
    return path.close();
  }

  /** A cross with arms a third of its width. */
  private static PathData cross(double x, double y, double r) {
    double a = r * 0.42;
    return new PathData()
        .move(x - a, y - r)
        .line(x + a, y - r)
        .line(x + a, y - a)
        .line(x + r, y - a)
        .line(x + r, y + a)
        .line(x + a, y + a)
        .line(x + a, y + r)
        .line(x - a, y + r)
        .line(x - a, y + a)
        .line(x - r, y + a)
        .line(x - r, y - a)
        .line(x - a, y - a)
        .close();
  }
}
