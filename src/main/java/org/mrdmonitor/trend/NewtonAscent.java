package org.mrdmonitor.trend;

import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.mrdmonitor.trend.LogLikelihood.Expansion;

/**
 * Maximises a concave log likelihood by Newton's method with step halving.
 *
 * <p>It ends when the next step would gain less than a part in 10¹⁸ (half the Newton decrement;
 * Boyd and Vandenberghe, Convex Optimization, §9.5), far below what a standard error can show, or
 * gives up: it never returns a place that is not the maximum.
 */
final class NewtonAscent {

  private static final int ITERATIONS = 200;
  private static final int HALVINGS = 60;
  private static final double GAIN = 1e-18;

  /** A gain this small drowns in rounding: the step is taken without asking whether it gained. */
  private static final double ROUNDING = 1e-9;

  private NewtonAscent() {}

  /** The maximum, or empty where none was reached. */
  static Optional<Maximum> climb(LogLikelihood likelihood, double[] start) {
    Place place = new Place(start, likelihood.at(start));
    for (int i = 0; i < ITERATIONS; i++) {
      Expansion here = place.expansion();
      Optional<DecompositionSolver> solver = information(here);
      if (solver.isEmpty()) {
        return Optional.empty();
      }
      double[] step = solver.get().solve(MatrixUtils.createRealVector(here.gradient())).toArray();
      double gain = 0.5 * dot(step, here.gradient());
      if (gain <= GAIN) {
        return Optional.of(new Maximum(place.at(), here.value(), solver.get().getInverse()));
      }
      Optional<Place> next = uphill(likelihood, place, step, gain);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      place = next.get();
    }
    return Optional.empty();
  }

  private static Optional<DecompositionSolver> information(Expansion here) {
    RealMatrix information = MatrixUtils.createRealMatrix(here.hessian()).scalarMultiply(-1);
    try {
      return Optional.of(new CholeskyDecomposition(information, 1e-9, 0).getSolver());
    } catch (MathIllegalArgumentException notPositiveDefinite) {
      return Optional.empty();
    }
  }

  private static Optional<Place> uphill(
      LogLikelihood likelihood, Place from, double[] step, double gain) {
    double least = from.expansion().value() - (gain < ROUNDING ? ROUNDING : 0);
    double share = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double[] next = from.at().clone();
      for (int k = 0; k < next.length; k++) {
        next[k] += share * step[k];
      }
      Expansion there = likelihood.at(next);
      if (there.value() > least) {
        return Optional.of(new Place(next, there));
      }
      share /= 2;
    }
    return Optional.empty();
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private record Place(double[] at, Expansion expansion) {}

  /**
   * Where the likelihood is largest.
   *
   * @param covariance the inverse of the observed information
   */
  record Maximum(double[] at, double logLikelihood, RealMatrix covariance) {}
}
