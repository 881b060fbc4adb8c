package org.mrdmonitor.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which regime holds: clearing, undetected, stable or rising, with probabilities, on every sampling
 * day.
 *
 * <p>A filter over two hidden things, the level and its pace, which passes from one to another at
 * random moments. Each result is taken in by the likelihood of its interval, so a non-detect counts
 * by its own limit, a more sensitive assay does not look like a rise, and the days between samples
 * count as they are. A probability uses the results up to its day and none after it. The model, its
 * numbers and its calibration: docs/clinical/statistics.md.
 */
public final class Regime {

  /** A result excludes levels so many standard deviations below it. */
  private static final double EXCLUDES = 3;

  private Regime() {}

  /**
   * One answer for every point, in the order of days; points of one day in the order given. Days
   * are taken as whole days.
   */
  public static List<RegimeProbabilities> over(List<TrendPoint> points) {
    List<RegimeProbabilities> answers = new ArrayList<>();
    RegimeBelief belief = new RegimeBelief();
    double limit = Double.NEGATIVE_INFINITY;
    double last = Double.NaN;
    List<TrendPoint> ordered =
        points.stream().sorted(Comparator.comparingDouble(TrendPoint::day)).toList();
    for (TrendPoint point : ordered) {
      if (!Double.isNaN(last)) {
        belief.pass(Math.round(point.day()) - Math.round(last));
      }
      belief.learn(point);
      limit = shownLimit(point, limit);
      answers.add(belief.regimes(point.day(), limit));
      last = point.day();
    }
    return List.copyOf(answers);
  }

  /**
   * The level (log10) below which disease counts as undetected: the limit of the latest negative,
   * or, after a positive result, what that result excludes unless it is stray.
   */
  private static double shownLimit(TrendPoint point, double before) {
    return point.kind() == TrendPoint.Kind.LEFT_CENSORED
        ? point.upper()
        : Math.min(before, point.lower() - EXCLUDES * point.sd());
  }
}
