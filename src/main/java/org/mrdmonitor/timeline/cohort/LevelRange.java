package org.mrdmonitor.timeline.cohort;

import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.MrdValue;

/**
 * A level of which only a closed range is known; both bounds are equal where it is known exactly.
 *
 * @param lower {@link Level#ZERO} where disease may be absent
 */
public record LevelRange(Level lower, Level upper) {

  public LevelRange {
    if (lower.isAbove(upper)) {
      throw new IllegalArgumentException(
          "A range does not begin (%s) above its end (%s).".formatted(lower, upper));
    }
  }

  static LevelRange of(MrdValue value) {
    return new LevelRange(value.lowerBound(), value.upperBound());
  }

  /** Whether the level itself is known. */
  public boolean exact() {
    return lower.equals(upper);
  }

  /** Whether all that is known is that the level does not exceed the upper bound. */
  public boolean onlyBelow() {
    return lower.isZero();
  }
}
