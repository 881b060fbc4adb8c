package org.mrdmonitor.measurement;

import java.math.BigDecimal;

/**
 * No disease was found; a level below the sensitivity that this very sample reached cannot be
 * excluded.
 */
public record NotDetected(Level sensitivity) implements MrdValue {

  public NotDetected {
    Limits.requirePositive(sensitivity, "sensitivity");
  }

  @Override
  public Level lowerBound() {
    return Level.ZERO;
  }

  @Override
  public Level upperBound() {
    return sensitivity;
  }

  @Override
  public Detection detection() {
    return Detection.NOT_DETECTED;
  }

  @Override
  public MrdValue times(BigDecimal factor) {
    return new NotDetected(sensitivity.times(factor));
  }
}
