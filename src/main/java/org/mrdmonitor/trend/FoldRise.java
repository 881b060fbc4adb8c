package org.mrdmonitor.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.MrdValue;

/** The certainty of a rise by a factor between two results, compared in exact decimals. */
public final class FoldRise {

  private FoldRise() {}

  /**
   * A rise of exactly the factor counts; a not detected earlier level counts as anything up to its
   * limit.
   */
  public static Certainty ofAtLeast(BigDecimal factor, MrdValue earlier, MrdValue later) {
    if (later.lowerBound().isAtLeast(earlier.upperBound().times(factor))) {
      return Certainty.CERTAIN;
    }
    if (later.upperBound().isAtLeast(earlier.lowerBound().times(factor))) {
      return Certainty.POSSIBLE;
    }
    return Certainty.EXCLUDED;
  }

  /** Whether the level is above a threshold; a level equal to it is not. */
  public static Certainty isAbove(Level threshold, MrdValue value) {
    if (value.lowerBound().isAbove(threshold)) {
      return Certainty.CERTAIN;
    }
    return value.upperBound().isAbove(threshold) ? Certainty.POSSIBLE : Certainty.EXCLUDED;
  }

  /** Whether the level is at or above a threshold. */
  public static Certainty isAtLeast(Level threshold, MrdValue value) {
    if (value.lowerBound().isAtLeast(threshold)) {
      return Certainty.CERTAIN;
    }
    return value.upperBound().isAtLeast(threshold) ? Certainty.POSSIBLE : Certainty.EXCLUDED;
  }

  /** The factor between two levels, for display (34 digits). */
  public static BigDecimal between(Level earlier, Level later) {
    return later.fraction().divide(earlier.fraction(), MathContext.DECIMAL128);
  }
}
