package org.mrdmonitor.trend;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What is believed of one course on one day: a probability for every pace and every level of a grid
 * of log10 level from 10⁻⁸ ("that, or less, or none") to 10 in steps of 0.05.
 *
 * <p>It changes in two ways: {@link #pass} lets days go by, {@link #learn} takes in a result.
 */
final class RegimeBelief {

  private static final double LOWEST = -8;
  private static final double STEP = 0.05;
  private static final int CELLS = 181;

  /** Cells beyond both ends, wider than a week's move, empty but during one. */
  private static final int MARGIN = 12;

  private static final int SIZE = CELLS + 2 * MARGIN;

  /**
   * The share of results that say nothing of the level (contamination, mixed-up samples), and the
   * decades over which stray positives spread. Both are assumptions: with them one positive after
   * negatives is a possible rise, not yet a probable one.
   */
  private static final double STRAY = 0.02;

  private static final double STRAY_DECADES = 3;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private double[][] belief = new double[Pace.COUNT][SIZE];
  private double[][] scratch = new double[Pace.COUNT][SIZE];

  RegimeBelief() {
    for (Pace pace : Pace.values()) {
      Arrays.fill(belief[pace.ordinal()], MARGIN, MARGIN + CELLS, pace.atFirst() / CELLS);
    }
  }

  /** Lets days go by in weeks and a rest: the pace may change, then the level moves with it. */
  void pass(long days) {
    for (long left = days; left > 0; left -= 7) {
      int step = (int) Math.min(left, 7);
      change(PaceChange.within(step));
      for (Pace pace : Pace.values()) {
        move(pace.ordinal(), pace.logPerWeek() * step / (7 * STEP));
      }
    }
  }

  private void change(double[][] change) {
    for (int to = 0; to < Pace.COUNT; to++) {
      double[] row = scratch[to];
      Arrays.fill(row, 0);
      for (int from = 0; from < Pace.COUNT; from++) {
        double share = change[from][to];
        double[] source = belief[from];
        for (int cell = 0; cell < SIZE; cell++) {
          row[cell] += share * source[cell];
        }
      }
    }
    swap();
  }

  /**
   * Moves a row by a number of cells, shared between the two nearest; what leaves the grid stays at
   * its end.
   */
  private void move(int row, double cells) {
    int whole = (int) Math.floor(cells);
    double rest = cells - whole;
    double[] from = belief[row];
    double[] to = scratch[row];
    int first = Math.max(0, whole + 1);
    int end = Math.min(SIZE, SIZE + whole);
    Arrays.fill(to, 0, first, 0);
    Arrays.fill(to, end, SIZE, 0);
    for (int cell = first; cell < end; cell++) {
      to[cell] = (1 - rest) * from[cell - whole] + rest * from[cell - whole - 1];
    }
    gather(to, 0, MARGIN, MARGIN);
    gather(to, MARGIN + CELLS, SIZE, MARGIN + CELLS - 1);
    belief[row] = to;
    scratch[row] = from;
  }

  private static void gather(double[] row, int from, int end, int into) {
    for (int cell = from; cell < end; cell++) {
      row[into] += row[cell];
      row[cell] = 0;
    }
  }

  private void swap() {
    double[][] held = belief;
    belief = scratch;
    scratch = held;
  }

  /** Takes in a result: Bayes' rule with the likelihood of its interval. */
  void learn(TrendPoint point) {
    double total = 0;
    for (int cell = 0; cell < CELLS; cell++) {
      double likelihood = likelihood(point, LOWEST + STEP * cell);
      for (double[] row : belief) {
        row[MARGIN + cell] *= likelihood;
        total += row[MARGIN + cell];
      }
    }
    for (double[] row : belief) {
      for (int cell = 0; cell < SIZE; cell++) {
        row[cell] /= total;
      }
    }
  }

  private static double likelihood(TrendPoint point, double level) {
    double low = (point.lower() - level) / point.sd();
    double high = (point.upper() - level) / point.sd();
    return switch (point.kind()) {
      case OBSERVED -> (1 - STRAY) * NORMAL.density(low) / point.sd() + STRAY / STRAY_DECADES;
      case LEFT_CENSORED -> (1 - STRAY) * NORMAL.cumulativeProbability(high) + STRAY / 2;
      case RIGHT_CENSORED -> (1 - STRAY) * NORMAL.survivalProbability(low) + STRAY / 2;
      case INTERVAL_CENSORED ->
          (1 - STRAY) * NORMAL.probability(low, high)
              + STRAY * Math.min(1, (point.upper() - point.lower()) / STRAY_DECADES);
    };
  }

  /** The probabilities of the four regimes; levels below the limit (log10) are undetected. */
  RegimeProbabilities regimes(double day, double limit) {
    int hidden = (int) Math.ceil((Math.max(LOWEST, limit) - LOWEST) / STEP);
    double rising = 0;
    double undetected = 0;
    double clearing = 0;
    double stable = 0;
    for (Pace pace : Pace.values()) {
      double below = sum(pace, 0, hidden);
      double above = sum(pace, hidden, CELLS);
      rising += pace.rises() ? below + above : 0;
      undetected += pace.rises() ? 0 : below;
      clearing += pace.falls() ? above : 0;
      stable += pace == Pace.LEVEL ? above : 0;
    }
    double all = clearing + undetected + stable + rising;
    return new RegimeProbabilities(
        day, clearing / all, undetected / all, stable / all, rising / all);
  }

  private double sum(Pace pace, int from, int to) {
    double sum = 0;
    for (int cell = from; cell < Math.min(to, CELLS); cell++) {
      sum += belief[pace.ordinal()][MARGIN + cell];
    }
    return sum;
  }
}
