package org.mrdmonitor.measurement;

import java.math.BigDecimal;

/** Disease was detected and its level measured. */
public record Quantified(Level level) implements MrdValue {

  public Quantified {
    Limits.requirePositive(level, "level");
  }

  @Override
  public Level lowerBound() {
    return level;
  }

  @Override
  public Level upperBound() {
    return level;
  }

  @Override
  public Detection detection() {
    return Detection.DETECTED;
  }

  @Override
  public MrdValue times(BigDecimal factor) {
    return new Quantified(level.times(factor));
  }
}
