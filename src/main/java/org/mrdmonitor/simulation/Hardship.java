package org.mrdmonitor.simulation;

import java.util.List;

/**
 * What makes the cohort hard, in one place; every printed table repeats it.
 *
 * <p>The deviation of one measurement is the 0.25 log10 of the reference for real serial BCR::ABL1
 * (Branford 2008: limits of agreement of ±5-fold, 0.357 / √2); copy-number noise comes on top.
 */
final class Hardship {

  static final double NOISE = 0.25;
  static final double MISSED = 0.075;
  static final double LATE = 0.075;
  static final int LATEST_DAYS = 42;
  static final double FALSE_POSITIVE = 0.01;

  /**
   * Standard deviation of log10 doubling time between patients; a range of 6.9 to 26.5 days in 17
   * (Branford 2012).
   */
  static final double DOUBLING_SPREAD = 0.15;

  static final double SLOW = 0.1;
  static final double SLOW_FACTOR = 3;

  /** Shares of the stories of a validation cohort, in the order of {@link Story}. */
  static final List<Double> SHARES = List.of(0.22, 0.12, 0.20, 0.06, 0.40);

  private Hardship() {}

  /** The assumptions in words, printed with every table. */
  static List<String> inWords() {
    return List.of(
        "Of the courses that never relapse %d %% hold a level within one log10 of the threshold."
            .formatted(Math.round(100 * SHARES.get(2) / (1 - SHARES.get(4)))),
        "Noise %.2f log10 per measurement plus Poisson noise of the copies, cells or events."
            .formatted(NOISE),
        "Limits vary tenfold from sample to sample.",
        "%.1f %% of samples are missed and %.1f %% up to six weeks late."
            .formatted(100 * MISSED, 100 * LATE),
        "A second sample that a rule in force asks for is taken after %d to %d days, unless a visit is due by then; missed or late like any other."
            .formatted(Repeats.EARLIEST, Repeats.LATEST),
        "%d %% of samples are isolated false positives."
            .formatted(Math.round(100 * FALSE_POSITIVE)),
        "Doubling times are log-normal around the median with %.2f log10; one in ten is %d times slower."
            .formatted(DOUBLING_SPREAD, Math.round(SLOW_FACTOR)));
  }
}
