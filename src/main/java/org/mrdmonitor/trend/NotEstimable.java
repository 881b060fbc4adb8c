package org.mrdmonitor.trend;

/** Growth cannot be estimated from these points; an answer, never shown as "no growth". */
public record NotEstimable(Reason reason) implements GrowthEstimate {

  /** Why no estimate is given. */
  public enum Reason {
    /** Fewer than two points, or all on one day. */
    TOO_FEW_POINTS,
    /** Too few quantified levels to hold a slope; limits alone do not. */
    TOO_FEW_QUANTIFIED,
    /** The likelihood has no maximum or it was not reached. */
    NO_CONVERGENCE
  }
}
