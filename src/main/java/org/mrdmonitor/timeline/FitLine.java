package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.trend.GrowthFit;

/**
 * The fitted growth as a line with its 95 % band, clipped to the plot.
 *
 * @param line abscissa and ordinate pairs, left to right
 * @param upper edge of the band
 * @param lower edge of the band
 */
record FitLine(List<double[]> line, List<double[]> upper, List<double[]> lower) {

  /** The 97.5 % quantile of the standard normal distribution. */
  static final double Z_95 = 1.959964;

  private static final int STEPS = 48;

  static FitLine of(GrowthFit fit, TimeAxis time, LevelAxis levels) {
    double first = ChronoUnit.DAYS.between(fit.origin(), latest(time.from(), start(fit)));
    double last = ChronoUnit.DAYS.between(fit.origin(), time.to());
    List<double[]> line = new ArrayList<>();
    List<double[]> upper = new ArrayList<>();
    List<double[]> lower = new ArrayList<>();
    for (int i = 0; i <= STEPS && last > first; i++) {
      double day = first + (last - first) * i / STEPS;
      double x = x(fit, time, day);
      double half = Z_95 * fit.standardErrorAt(day);
      line.add(point(x, fit.at(day), levels));
      upper.add(point(x, fit.at(day) + half, levels));
      lower.add(point(x, fit.at(day) - half, levels));
    }
    return new FitLine(line, upper, lower);
  }

  private static LocalDate start(GrowthFit fit) {
    return fit.origin().plusDays(Math.round(fit.firstDay()));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static double x(GrowthFit fit, TimeAxis time, double day) {
    return time.x(fit.origin()) + day * time.pixelsPerDay();
  }

  private static double[] point(double x, double log10, LevelAxis levels) {
    Level level = LogLevel.of(log10);
    return new double[] {x, Math.max(levels.top(), Math.min(levels.bottom(), levels.y(level)))};
  }

  PathData linePath() {
    PathData path = new PathData();
    join(path, line);
    return path;
  }

  PathData bandPath() {
    List<double[]> around = new ArrayList<>(upper);
    List<double[]> back = new ArrayList<>(lower);
    Collections.reverse(back);
    around.addAll(back);
    PathData path = new PathData();
    join(path, around);
    return path.close();
  }

  private static void join(PathData path, List<double[]> points) {
    for (int i = 0; i < points.size(); i++) {
      if (i == 0) {
        path.move(points.get(i)[0], points.get(i)[1]);
      } else {
        path.line(points.get(i)[0], points.get(i)[1]);
      }
    }
  }
}
