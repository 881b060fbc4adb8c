package org.mrdmonitor.trend;

import java.util.List;

/**
 * The points of a fit with time centred and scaled to about ±1 and levels centred, so that no
 * matrix of the fit is ill-conditioned however far the origin lies.
 */
record Standardised(
    double[] time,
    double[] lower,
    double[] upper,
    double[] sd,
    double middleDay,
    double dayScale,
    double middleLevel) {

  static Standardised of(List<TrendPoint> points) {
    double middleDay = points.stream().mapToDouble(TrendPoint::day).average().orElseThrow();
    double dayScale =
        points.stream().mapToDouble(p -> Math.abs(p.day() - middleDay)).max().orElseThrow();
    double middleLevel = points.stream().mapToDouble(Standardised::stand).average().orElseThrow();
    return new Standardised(
        points.stream().mapToDouble(p -> (p.day() - middleDay) / dayScale).toArray(),
        points.stream().mapToDouble(p -> p.lower() - middleLevel).toArray(),
        points.stream().mapToDouble(p -> p.upper() - middleLevel).toArray(),
        points.stream().mapToDouble(TrendPoint::sd).toArray(),
        middleDay,
        dayScale,
        middleLevel);
  }

  int size() {
    return time.length;
  }

  /**
   * The slope of the ordinary regression in which limits stand for levels: where the search starts,
   * and nothing else.
   */
  double startSlope() {
    double slope = 0;
    double squares = 0;
    for (int i = 0; i < size(); i++) {
      slope += time[i] * standIn(i);
      squares += time[i] * time[i];
    }
    return slope / squares;
  }

  /** The residual deviation of the same regression, at least 0.05. */
  double startDeviation() {
    double slope = startSlope();
    double squares = 0;
    for (int i = 0; i < size(); i++) {
      squares += Math.pow(standIn(i) - slope * time[i], 2);
    }
    return Math.max(0.05, Math.sqrt(squares / size()));
  }

  private double standIn(int i) {
    return stand(new TrendPoint(time[i], lower[i], upper[i], sd[i]));
  }

  private static double stand(TrendPoint point) {
    return switch (point.kind()) {
      case LEFT_CENSORED -> point.upper();
      case RIGHT_CENSORED -> point.lower();
      case OBSERVED, INTERVAL_CENSORED -> 0.5 * (point.lower() + point.upper());
    };
  }
}
