package org.mrdmonitor.measurement;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One result as we understand it: the interval that contains the true level, and all that is needed
 * to judge it.
 *
 * <p>{@code orderOfDay} keeps several samples of one day apart, counted from 0 in the order the
 * source gave them. Dates are days of sampling at the place of sampling; no time of day and no time
 * zone.
 */
public record Measurement(
    MeasurementId id,
    LocalDate sampledOn,
    int orderOfDay,
    Specimen specimen,
    Marker marker,
    Assay assay,
    MrdValue value,
    Reported reported,
    SampleInput input) {

  /** Sampling day, then the order of the samples of that day, then identity: a total order. */
  public static final Comparator<Measurement> BY_DATE =
      Comparator.comparing(Measurement::sampledOn)
          .thenComparingInt(Measurement::orderOfDay)
          .thenComparing(Measurement::id);

  public Measurement {
    if (orderOfDay < 0) {
      throw new IllegalArgumentException(
          "The order of day (%d) counts from 0.".formatted(orderOfDay));
    }
    if (assay.internationalScale() != reported.onInternationalScale()) {
      throw new IllegalArgumentException(
          "The unit (%s) and the assay disagree about the International Scale."
              .formatted(reported.unit().code()));
    }
  }

  public Adequacy adequacy() {
    return Adequacy.of(assay, input);
  }

  /**
   * Whether this sample shows negativity: not detected, in a sample that is not known to be
   * inadequate.
   */
  public boolean provesNegative() {
    return value.notDetected() && adequacy() != Adequacy.INADEQUATE;
  }

  public boolean detected() {
    return value.detected();
  }

  /** Whether both belong to one series: same marker, same specimen, comparable assay. */
  public boolean comparableWith(Measurement other) {
    return marker.equals(other.marker)
        && specimen == other.specimen
        && assay.comparableWith(other.assay);
  }
}
