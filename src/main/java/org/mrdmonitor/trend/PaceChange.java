package org.mrdmonitor.trend;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The probabilities of passing from one pace to another within one to seven days: a Markov process
 * in continuous time, {@code P(h) = exp(Q·h)}.
 *
 * <p>The rates are ours, not estimates (docs/clinical/statistics.md): a fast fall lasts two months
 * on average, a slow one ten months, a plateau and a rise thirteen; half of the plateaus end in a
 * rise. Treatments are not known to the process: it learns of them by what they do.
 */
final class PaceChange {

  private static final double FALL_LASTS = 60;
  private static final double SLOW_FALL_LASTS = 300;
  private static final double PLATEAU_LASTS = 400;
  private static final double RISE_LASTS = 400;

  /** Where each pace goes when it ends, in the order of {@link Pace}; each row sums to one. */
  private static final double[][] NEXT = {
    {0, 0.2, 0.1, 0.6, 0.02, 0.03, 0.05},
    {0.1, 0, 0.2, 0.6, 0.02, 0.03, 0.05},
    {0.1, 0.1, 0, 0.6, 0.05, 0.05, 0.1},
    {0.2, 0.15, 0.15, 0, 0.1, 0.15, 0.25},
    {0.2, 0.2, 0.1, 0.25, 0, 0.15, 0.1},
    {0.3, 0.2, 0.1, 0.25, 0.05, 0, 0.1},
    {0.35, 0.2, 0.05, 0.25, 0.05, 0.1, 0}
  };

  private static final double[] LASTS = {
    FALL_LASTS, FALL_LASTS, SLOW_FALL_LASTS, PLATEAU_LASTS, RISE_LASTS, RISE_LASTS, RISE_LASTS
  };

  /** By days, from one. */
  private static final List<double[][]> WITHIN =
      IntStream.rangeClosed(1, 7).mapToObj(PaceChange::exponential).toList();

  private PaceChange() {}

  /** Row: the pace now; column: the pace so many days later (one to seven). */
  static double[][] within(int days) {
    return WITHIN.get(days - 1);
  }

  /** The exponential series; the rates per week are small, so sixteen terms are exact. */
  private static double[][] exponential(int days) {
    RealMatrix rates = rates().scalarMultiply(days);
    RealMatrix term = MatrixUtils.createRealIdentityMatrix(Pace.COUNT);
    RealMatrix sum = term;
    for (int k = 1; k <= 16; k++) {
      term = term.multiply(rates).scalarMultiply(1.0 / k);
      sum = sum.add(term);
    }
    return sum.getData();
  }

  private static RealMatrix rates() {
    double[][] rates = new double[Pace.COUNT][Pace.COUNT];
    for (int from = 0; from < Pace.COUNT; from++) {
      for (int to = 0; to < Pace.COUNT; to++) {
        rates[from][to] = (from == to ? -1 : NEXT[from][to]) / LASTS[from];
      }
    }
    return MatrixUtils.createRealMatrix(rates);
  }
}
