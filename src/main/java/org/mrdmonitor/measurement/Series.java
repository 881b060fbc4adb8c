package org.mrdmonitor.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The measurements of one marker in one specimen by one comparable assay, in date order; never
 * empty.
 *
 * <p>The constructor refuses anything else: blood and marrow, or two assays, are two series.
 */
public record Series(List<Measurement> measurements) {

  public Series {
    measurements = measurements.stream().sorted(Measurement.BY_DATE).toList();
    if (measurements.isEmpty()) {
      throw new IllegalArgumentException("A series has at least one measurement.");
    }
    Measurement first = measurements.get(0);
    for (Measurement each : measurements) {
      if (!each.comparableWith(first)) {
        throw new IllegalArgumentException(
            "The measurement of %s does not belong to the series of %s in %s."
                .formatted(each.sampledOn(), first.marker().name(), first.specimen().word()));
      }
    }
  }

  /** Sorts measurements into series, in the order of the first sample of each. */
  public static List<Series> sortOut(Collection<Measurement> measurements) {
    List<List<Measurement>> groups = new ArrayList<>();
    for (Measurement each : measurements.stream().sorted(Measurement.BY_DATE).toList()) {
      groups.stream()
          .filter(group -> group.get(0).comparableWith(each))
          .findFirst()
          .orElseGet(
              () -> {
                List<Measurement> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(each);
    }
    return groups.stream().map(Series::new).toList();
  }

  public Marker marker() {
    return first().marker();
  }

  public Specimen specimen() {
    return first().specimen();
  }

  public Assay assay() {
    return first().assay();
  }

  public int size() {
    return measurements.size();
  }

  public Measurement first() {
    return measurements.get(0);
  }

  public Measurement latest() {
    return measurements.get(measurements.size() - 1);
  }

  /** The measurements up to and including the day; empty where none was sampled by then. */
  public Optional<Series> upTo(LocalDate day) {
    List<Measurement> kept =
        measurements.stream().filter(m -> !m.sampledOn().isAfter(day)).toList();
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Series(kept));
  }

  /** The measurements sampled on or after the day; empty where there are none. */
  public Optional<Series> from(LocalDate day) {
    List<Measurement> kept =
        measurements.stream().filter(m -> !m.sampledOn().isBefore(day)).toList();
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Series(kept));
  }

  /** The measurements before this one, in order. */
  public List<Measurement> before(Measurement measurement) {
    return measurements.stream()
        .filter(m -> Measurement.BY_DATE.compare(m, measurement) < 0)
        .toList();
  }

  /**
   * The nadir before a measurement: the lowest level shown, that is the smallest upper bound; the
   * latest of equals. Inadequate negatives show nothing and are passed over.
   */
  public Optional<Measurement> nadirBefore(Measurement measurement) {
    return before(measurement).stream()
        .filter(m -> m.detected() || m.adequacy() != Adequacy.INADEQUATE)
        .min(
            Comparator.comparing((Measurement m) -> m.value().upperBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }

  /**
   * The lowest quantified level before a measurement: what "between any two positive samples"
   * compares with.
   */
  public Optional<Measurement> lowestQuantifiedBefore(Measurement measurement) {
    return before(measurement).stream()
        .filter(m -> m.value().quantified())
        .min(
            Comparator.comparing((Measurement m) -> m.value().lowerBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }
}
