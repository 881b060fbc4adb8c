package org.mrdmonitor.trend;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.mrdmonitor.trend.NewtonAscent.Maximum;
import org.mrdmonitor.trend.NotEstimable.Reason;

/**
 * Fits growth: interval-censored Gaussian regression of log10 level on time, by maximum likelihood.
 *
 * <p>The model is that of R {@code survival::survreg(Surv(lower, upper, type = "interval2") ~ day,
 * dist = "gaussian")}, and standard errors come from the observed information as there. Where the
 * likelihood has no single finite maximum the answer is {@link NotEstimable}, never a guess. The
 * order of the points does not matter.
 */
public final class Growth {

  /**
   * A standard error of the slope, in log10 per day, above which the likelihood is as good as flat.
   */
  private static final double FLAT = 10;

  private Growth() {}

  /**
   * Fits with each point's own standard deviation. Needs two days and a finite maximum: two
   * quantified levels, or fewer with limits that hold the line on both sides.
   */
  public static GrowthEstimate withKnownScale(LocalDate origin, List<TrendPoint> points) {
    Optional<Reason> obstacle = Estimability.obstacleToLine(points);
    if (obstacle.isPresent()) {
      return new NotEstimable(obstacle.get());
    }
    Standardised standardised = Standardised.of(points);
    double[] start = standardised.start();
    return NewtonAscent.climb(new KnownScale(standardised), new double[] {start[0], start[1]})
        .map(m -> fit(origin, points, standardised, m.at(), m.covariance(), m, Optional.empty()))
        .filter(fit -> fit.slopeStandardError() <= FLAT)
        .<GrowthEstimate>map(fit -> fit)
        .orElse(new NotEstimable(Reason.NO_CONVERGENCE));
  }

  /**
   * Fits with one common standard deviation, estimated with the line. Needs three quantified levels
   * that do not lie exactly on one line: with less, the estimate of the deviation runs to zero.
   */
  public static GrowthEstimate withEstimatedScale(LocalDate origin, List<TrendPoint> points) {
    Optional<Reason> obstacle = Estimability.obstacleToLineAndScale(points);
    if (obstacle.isPresent()) {
      return new NotEstimable(obstacle.get());
    }
    Standardised standardised = Standardised.of(points);
    double[] start = standardised.start();
    return NewtonAscent.climb(
            new EstimatedScale(standardised),
            new double[] {start[0] / start[2], start[1] / start[2], 1 / start[2]})
        .map(m -> fitWithScale(origin, points, standardised, m))
        .filter(fit -> fit.slopeStandardError() <= FLAT)
        .<GrowthEstimate>map(fit -> fit)
        .orElse(new NotEstimable(Reason.NO_CONVERGENCE));
  }

  /**
   * From (a/σ, b/σ, 1/σ) to (a, b, log σ): at the maximum the covariance changes by the Jacobian
   * alone.
   */
  private static GrowthFit fitWithScale(
      LocalDate origin, List<TrendPoint> points, Standardised standardised, Maximum maximum) {
    double scale = 1 / maximum.at()[2];
    double[] line = {maximum.at()[0] * scale, maximum.at()[1] * scale};
    RealMatrix jacobian =
        MatrixUtils.createRealMatrix(
            new double[][] {
              {scale, 0, -line[0] * scale}, {0, scale, -line[1] * scale}, {0, 0, -scale}
            });
    RealMatrix covariance = jacobian.multiply(maximum.covariance()).multiplyTransposed(jacobian);
    return fit(origin, points, standardised, line, covariance, maximum, Optional.of(scale));
  }

  /** Undoes the centring and scaling of time and level. */
  private static GrowthFit fit(
      LocalDate origin,
      List<TrendPoint> points,
      Standardised s,
      double[] line,
      RealMatrix covariance,
      Maximum maximum,
      Optional<Double> scale) {
    double slope = line[1] / s.dayScale();
    double shift = s.middleDay() / s.dayScale();
    double levelVariance = covariance.getEntry(0, 0);
    double turnVariance = covariance.getEntry(1, 1);
    double both = covariance.getEntry(0, 1);
    return new GrowthFit(
        origin,
        line[0] + s.middleLevel() - slope * s.middleDay(),
        slope,
        levelVariance - 2 * shift * both + shift * shift * turnVariance,
        turnVariance / (s.dayScale() * s.dayScale()),
        (both - shift * turnVariance) / s.dayScale(),
        scale,
        maximum.logLikelihood(),
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
