package org.mrdmonitor.measurement;

import java.math.BigDecimal;

/**
 * The residual disease found in one sample, as the interval that must contain the true level.
 *
 * <p>An assay does not always give a number. The five kinds differ in what is known, and {@link
 * #lowerBound()} and {@link #upperBound()} state it as a closed interval. Rules compare intervals,
 * statistics use the likelihood of the interval; nobody substitutes zero, a limit or half a limit
 * for a result that is not a number.
 */
public sealed interface MrdValue
    permits Quantified, BelowQuantification, NotDetected, BelowLimit, AboveLimit {

  /**
   * The smallest level consistent with this result; {@link Level#ZERO} where disease may be absent.
   */
  Level lowerBound();

  /** The largest level consistent with this result. */
  Level upperBound();

  /** Whether the laboratory reported disease as present. */
  Detection detection();

  /**
   * The same result on a scale on which every level is so many times as large: number and limits
   * move together, and what is known stays of the same kind. The factor is above zero.
   */
  MrdValue times(BigDecimal factor);

  /** Whether the laboratory gave a number for the level. */
  default boolean quantified() {
    return this instanceof Quantified;
  }

  default boolean detected() {
    return detection() == Detection.DETECTED;
  }

  default boolean notDetected() {
    return detection() == Detection.NOT_DETECTED;
  }

  /** What a report says about the presence of disease. */
  enum Detection {
    DETECTED,
    NOT_DETECTED,
    /** The report gives a bound ({@code <0.001 %}) and does not say whether anything was seen. */
    NOT_STATED
  }
}
