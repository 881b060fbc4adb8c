package org.mrdmonitor.measurement;

import java.math.BigDecimal;

/**
 * The report gives only a bound from above ({@code <0.001 %}) and does not say whether disease was
 * seen.
 */
public record BelowLimit(Level limit) implements MrdValue {

  public BelowLimit {
    Limits.requirePositive(limit, "limit");
  }

  @Override
  public Level lowerBound() {
    return Level.ZERO;
  }

  @Override
  public Level upperBound() {
    return limit;
  }

  @Override
  public Detection detection() {
    return Detection.NOT_STATED;
  }

  @Override
  public MrdValue times(BigDecimal factor) {
    return new BelowLimit(limit.times(factor));
  }
}
