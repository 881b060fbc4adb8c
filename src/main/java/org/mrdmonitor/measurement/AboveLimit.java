package org.mrdmonitor.measurement;

import java.math.BigDecimal;

/**
 * The level lies above what the assay measures ({@code >55 %}).
 *
 * <p>The ceiling is the largest level the assay's scale can hold, {@link Method#ceiling()}; it only
 * closes the interval.
 */
public record AboveLimit(Level limit, Level ceiling) implements MrdValue {

  public AboveLimit {
    Limits.requirePositive(limit, "limit");
    if (limit.isAbove(ceiling)) {
      throw new IllegalArgumentException(
          "The limit (%s) must not exceed the ceiling of the assay (%s)."
              .formatted(limit, ceiling));
    }
  }

  @Override
  public Level lowerBound() {
    return limit;
  }

  @Override
  public Level upperBound() {
    return ceiling;
  }

  @Override
  public Detection detection() {
    return Detection.DETECTED;
  }

  @Override
  public MrdValue times(BigDecimal factor) {
    return new AboveLimit(limit.times(factor), ceiling.times(factor));
  }
}
