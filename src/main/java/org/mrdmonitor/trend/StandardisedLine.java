package org.mrdmonitor.trend;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.mrdmonitor.trend.NewtonAscent.Maximum;

/**
 * A line on the standardised axes, where it was found, with the covariance of its two parameters.
 *
 * @param level at the middle of the time axis, from the middle level
 * @param turn change of level per unit of standardised time
 */
record StandardisedLine(
    double level,
    double turn,
    RealMatrix covariance,
    Optional<Double> scale,
    double logLikelihood) {

  static StandardisedLine ofKnownScale(Maximum maximum) {
    return new StandardisedLine(
        maximum.at()[0],
        maximum.at()[1],
        maximum.covariance(),
        Optional.empty(),
        maximum.logLikelihood());
  }

  /**
   * From (a/σ, b/σ, 1/σ) to (a, b, log σ), the parameters of survreg: at the maximum the covariance
   * changes by the Jacobian alone.
   */
  static StandardisedLine ofEstimatedScale(Maximum maximum) {
    double scale = 1 / maximum.at()[2];
    double level = maximum.at()[0] * scale;
    double turn = maximum.at()[1] * scale;
    RealMatrix jacobian =
        MatrixUtils.createRealMatrix(
            new double[][] {{scale, 0, -level * scale}, {0, scale, -turn * scale}, {0, 0, -scale}});
    return new StandardisedLine(
        level,
        turn,
        jacobian.multiply(maximum.covariance()).multiplyTransposed(jacobian),
        Optional.of(scale),
        maximum.logLikelihood());
  }

  /** The line in days and log10 level. */
  GrowthFit fit(LocalDate origin, List<TrendPoint> points, Standardised axes) {
    double slope = turn / axes.dayScale();
    double shift = axes.middleDay() / axes.dayScale();
    double turnVariance = covariance.getEntry(1, 1);
    double both = covariance.getEntry(0, 1);
    return new GrowthFit(
        origin,
        level + axes.middleLevel() - slope * axes.middleDay(),
        slope,
        covariance.getEntry(0, 0) - 2 * shift * both + shift * shift * turnVariance,
        turnVariance / (axes.dayScale() * axes.dayScale()),
        (both - shift * turnVariance) / axes.dayScale(),
        scale,
        logLikelihood,
        counts(points),
        points.stream().mapToDouble(TrendPoint::day).min().orElseThrow(),
        points.stream().mapToDouble(TrendPoint::day).max().orElseThrow());
  }

  private static Map<TrendPoint.Kind, Integer> counts(List<TrendPoint> points) {
    Map<TrendPoint.Kind, Integer> counts = new EnumMap<>(TrendPoint.Kind.class);
    points.forEach(p -> counts.merge(p.kind(), 1, Integer::sum));
    return counts;
  }
}
