package org.mrdmonitor.trend;

import java.util.List;
import java.util.Optional;
import org.mrdmonitor.trend.NotEstimable.Reason;
import org.mrdmonitor.trend.TrendPoint.Kind;

/** Whether a likelihood has one finite maximum, decided from the points before any search. */
final class Estimability {

  /** Deviations from one line, in log10, below which quantified levels count as lying on it. */
  private static final double ON_THE_LINE = 1e-6;

  private static final int FEWEST_QUANTIFIED = 3;

  private Estimability() {}

  /** Why no line can be found although the deviation of every point is known; or empty. */
  static Optional<Reason> obstacleToLine(List<TrendPoint> points) {
    if (points.stream().mapToDouble(TrendPoint::day).distinct().count() < 2) {
      return Optional.of(Reason.TOO_FEW_POINTS);
    }
    if (boundedDays(points) > 1) {
      return Optional.empty();
    }
    boolean endless =
        points.stream().anyMatch(p -> escapes(points, p.day(), 1) || escapes(points, p.day(), -1));
    return endless ? Optional.of(Reason.TOO_FEW_QUANTIFIED) : Optional.empty();
  }

  /** Days with a level known from both sides; two of them hold a line. */
  private static long boundedDays(List<TrendPoint> points) {
    return points.stream()
        .filter(p -> Double.isFinite(p.lower()) && Double.isFinite(p.upper()))
        .mapToDouble(TrendPoint::day)
        .distinct()
        .count();
  }

  /** Why no line and common deviation can be found; or empty. */
  static Optional<Reason> obstacleToLineAndScale(List<TrendPoint> points) {
    Optional<Reason> obstacle = obstacleToLine(points);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    List<TrendPoint> quantified = points.stream().filter(p -> p.kind() == Kind.OBSERVED).toList();
    if (quantified.size() < FEWEST_QUANTIFIED) {
      return Optional.of(Reason.TOO_FEW_QUANTIFIED);
    }
    return onOneLine(quantified, points) ? Optional.of(Reason.NO_CONVERGENCE) : Optional.empty();
  }

  /**
   * Whether the line can turn about a day for ever without any point objecting: then the likelihood
   * grows or stays level for ever and has no single maximum.
   *
   * <p>The directions in which it never falls form a cone; each of its edges is zero at the day of
   * some point, so it is enough to turn about those days. (The upward or downward shift of the
   * whole line is the sum of two such turns when no point objects to it.)
   */
  private static boolean escapes(List<TrendPoint> points, double pivot, int sense) {
    return points.stream().allMatch(p -> allows(p, sense * Math.signum(p.day() - pivot)));
  }

  private static boolean allows(TrendPoint point, double move) {
    return switch (point.kind()) {
      case OBSERVED, INTERVAL_CENSORED -> move == 0;
      case LEFT_CENSORED -> move <= 0;
      case RIGHT_CENSORED -> move >= 0;
    };
  }

  /**
   * Whether the quantified levels lie exactly on one line and no limit contradicts it: they hold no
   * deviation, and the likelihood grows without end as σ → 0.
   */
  private static boolean onOneLine(List<TrendPoint> quantified, List<TrendPoint> points) {
    Standardised s = Standardised.of(quantified);
    if (s.dayScale() == 0) {
      return quantified.stream().mapToDouble(TrendPoint::lower).distinct().count() == 1;
    }
    double slope = s.startSlope() / s.dayScale();
    return points.stream()
        .allMatch(
            p -> {
              double level = s.middleLevel() + slope * (p.day() - s.middleDay());
              return p.lower() - ON_THE_LINE <= level && level <= p.upper() + ON_THE_LINE;
            });
  }
}
