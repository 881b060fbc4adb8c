package org.mrdmonitor.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    double[] start = {0, standardised.startSlope()};
    return unlessFlat(
        NewtonAscent.climb(new KnownScale(standardised), start)
            .map(StandardisedLine::ofKnownScale)
            .map(line -> line.fit(origin, points, standardised)));
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
    double precision = 1 / standardised.startDeviation();
    double[] start = {0, standardised.startSlope() * precision, precision};
    return unlessFlat(
        NewtonAscent.climb(new EstimatedScale(standardised), start)
            .map(StandardisedLine::ofEstimatedScale)
            .map(line -> line.fit(origin, points, standardised)));
  }

  private static GrowthEstimate unlessFlat(Optional<GrowthFit> fit) {
    return fit.isPresent() && fit.get().slopeStandardError() <= FLAT
        ? fit.get()
        : new NotEstimable(Reason.NO_CONVERGENCE);
  }
}
