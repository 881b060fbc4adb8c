package org.mrdmonitor.timeline.flagquality;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A count of those of whom it can be told, with the exact 95 % interval of Clopper and Pearson,
 * Biometrika 1934;26:404. It is never too short, and it takes the findings as independent, which
 * several findings of one patient are not.
 *
 * @param count from 0 to {@code of}
 * @param of may be 0; then nothing can be told, and the interval is from 0 to 1
 */
public record ExactShare(int count, int of) {

  private static final double TAIL = 0.025;

  public ExactShare {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("A share (%d of %d) is a part.".formatted(count, of));
    }
  }

  /** Whether it can be told of anybody. */
  public boolean known() {
    return of > 0;
  }

  /** The share, 0 to 1; not a number where nothing can be told. */
  public double value() {
    return (double) count / of;
  }

  /** Lower end of the interval. */
  public double low() {
    return count == 0
        ? 0
        : BetaDistribution.of(count, of - count + 1.0).inverseCumulativeProbability(TAIL);
  }

  /** Upper end of the interval. */
  public double high() {
    return count == of
        ? 1
        : BetaDistribution.of(count + 1.0, of - count).inverseCumulativeProbability(1 - TAIL);
  }
}
