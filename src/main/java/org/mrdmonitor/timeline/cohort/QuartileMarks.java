package org.mrdmonitor.timeline.cohort;

import java.util.List;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.timeline.Paint;
import org.mrdmonitor.timeline.PathData;
import org.mrdmonitor.timeline.Svg;

/**
 * Median and quartiles of each bin: a box from quartile to quartile and a bar at the median. What
 * lies below a limit ends at the limit with an open triangle and an open side; medians are joined
 * only where both are levels.
 */
final class QuartileMarks {

  private static final double SHARE_OF_BIN = 0.34;
  private static final double WIDEST = 26;
  private static final double TRIANGLE = 4.5;

  private final Svg svg;
  private final CohortPicture picture;
  private final double half;

  private QuartileMarks(Svg svg, CohortPicture picture, CohortSpan span) {
    this.svg = svg;
    this.picture = picture;
    half =
        Math.min(WIDEST, SHARE_OF_BIN * span.binMonths() * picture.months().pixelsPerMonth()) / 2;
  }

  static void write(Svg svg, List<LevelBin> bins, CohortPicture picture, CohortSpan span) {
    QuartileMarks marks = new QuartileMarks(svg, picture, span);
    bins.forEach(marks::box);
    marks.joins(bins);
    bins.forEach(marks::median);
  }

  private void box(LevelBin bin) {
    bin.quartiles().ifPresent(quartiles -> box(picture.months().ofMonth(bin.month()), quartiles));
  }

  private void box(double x, LevelBin.Quartiles quartiles) {
    if (quartiles.third().onlyBelow()) {
      return;
    }
    double top = y(quartiles.third().upper());
    double foot = y(quartiles.first().upper());
    PathData box = new PathData().move(x - half, foot).line(x - half, top);
    box.line(x + half, top).line(x + half, foot);
    if (quartiles.first().exact()) {
      box.close();
    }
    svg.open("path")
        .with("class", "cohort-box")
        .with("d", box.toString())
        .with("fill", Paint.INK)
        .with("fill-opacity", "0.1")
        .with("stroke", Paint.INK)
        .close();
    if (quartiles.first().onlyBelow()) {
      triangle("cohort-box-limit", x, foot);
    }
  }

  private void joins(List<LevelBin> bins) {
    PathData path = new PathData();
    for (int i = 1; i < bins.size(); i++) {
      LevelBin before = bins.get(i - 1);
      LevelBin after = bins.get(i);
      if (exact(before) && exact(after)) {
        path.move(picture.months().ofMonth(before.month()), y(medianOf(before)))
            .line(picture.months().ofMonth(after.month()), y(medianOf(after)));
      }
    }
    if (!path.isEmpty()) {
      stroke("cohort-median-line", path, 1.6);
    }
  }

  private void median(LevelBin bin) {
    if (bin.quartiles().isEmpty()) {
      return;
    }
    double x = picture.months().ofMonth(bin.month());
    LevelRange median = bin.quartiles().get().median();
    double y = y(median.upper());
    if (median.onlyBelow()) {
      triangle("cohort-median-limit", x, y);
      return;
    }
    PathData bar = new PathData().move(x - half, y).line(x + half, y);
    if (!median.exact()) {
      double foot = y(median.lower());
      bar.move(x, y).line(x, foot).move(x - half, foot).line(x + half, foot);
    }
    stroke("cohort-median", bar, 3);
  }

  private void triangle(String name, double x, double y) {
    PathData path = new PathData().move(x - TRIANGLE, y - TRIANGLE);
    path.line(x + TRIANGLE, y - TRIANGLE).line(x, y + TRIANGLE).close();
    svg.open("path")
        .with("class", name)
        .with("d", path.toString())
        .with("fill", Paint.PAPER)
        .with("stroke", Paint.INK)
        .with("stroke-width", 1.8)
        .close();
  }

  private void stroke(String name, PathData path, double width) {
    svg.open("path")
        .with("class", name)
        .with("d", path.toString())
        .with("fill", "none")
        .with("stroke", Paint.INK)
        .with("stroke-width", width)
        .close();
  }

  private static boolean exact(LevelBin bin) {
    return bin.quartiles().filter(q -> q.median().exact()).isPresent();
  }

  private static Level medianOf(LevelBin bin) {
    return bin.quartiles().orElseThrow().median().upper();
  }

  private double y(Level level) {
    return picture.levels().y(level);
  }
}
