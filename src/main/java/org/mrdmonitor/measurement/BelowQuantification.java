package org.mrdmonitor.measurement;

import java.math.BigDecimal;

/**
 * Disease was detected, at a level too low for this sample to measure ("positive, not
 * quantifiable").
 *
 * <p>Where the laboratory states no limit of detection the lower bound is zero, although disease
 * was seen.
 */
public record BelowQuantification(Level limitOfDetection, Level limitOfQuantification)
    implements MrdValue {

  public BelowQuantification {
    Limits.requirePositive(limitOfQuantification, "limit of quantification");
    if (limitOfDetection.isAbove(limitOfQuantification)) {
      throw new IllegalArgumentException(
          "The limit of detection (%s) must not exceed the limit of quantification (%s)."
              .formatted(limitOfDetection, limitOfQuantification));
    }
  }

  @Override
  public Level lowerBound() {
    return limitOfDetection;
  }

  @Override
  public Level upperBound() {
    return limitOfQuantification;
  }

  @Override
  public Detection detection() {
    return Detection.DETECTED;
  }

  @Override
  public MrdValue times(BigDecimal factor) {
    return new BelowQuantification(
        limitOfDetection.times(factor), limitOfQuantification.times(factor));
  }
}
