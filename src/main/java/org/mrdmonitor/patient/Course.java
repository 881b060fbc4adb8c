package org.mrdmonitor.patient;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;

/**
 * All a rule may know of one patient up to a day: the disease, the events and the measurements of
 * days up to {@code asOf}. What lies after that day is not in it, so that a rule can be replayed at
 * any past day.
 *
 * <p>Measurements and events are in date order whatever the order they came in.
 */
public record Course(
    Disease disease, List<Event> events, List<Measurement> measurements, LocalDate asOf) {

  public Course {
    LocalDate limit = asOf;
    events = events.stream().filter(e -> !e.on().isAfter(limit)).sorted(Event.BY_DATE).toList();
    measurements =
        measurements.stream()
            .filter(m -> !m.sampledOn().isAfter(limit))
            .sorted(Measurement.BY_DATE)
            .toList();
  }

  /** The same course as it was known by an earlier day. */
  public Course upTo(LocalDate day) {
    return new Course(disease, events, measurements, day.isBefore(asOf) ? day : asOf);
  }

  /** The markers followed, in the order of their first sample. */
  public List<Marker> markers() {
    return measurements.stream().map(Measurement::marker).distinct().toList();
  }

  /**
   * The series of one marker: one per specimen and comparable assay, in the order of their first
   * sample.
   */
  public List<Series> seriesOf(Marker marker) {
    return Series.sortOut(measurementsOf(marker));
  }

  public List<Measurement> measurementsOf(Marker marker) {
    return measurements.stream().filter(m -> m.marker().equals(marker)).toList();
  }

  /** The days with at least one sample of the marker, ascending. */
  public Collection<LocalDate> sampleDaysOf(Marker marker) {
    TreeSet<LocalDate> days = new TreeSet<>();
    measurementsOf(marker).forEach(m -> days.add(m.sampledOn()));
    return days;
  }

  public List<Event> eventsOf(EventKind kind) {
    return events.stream().filter(e -> e.kind() == kind).toList();
  }

  public Optional<LocalDate> firstOf(EventKind kind) {
    return eventsOf(kind).stream().map(Event::on).min(Comparator.naturalOrder());
  }

  public Optional<LocalDate> lastOf(EventKind kind) {
    return eventsOf(kind).stream().map(Event::on).max(Comparator.naturalOrder());
  }

  /**
   * The last day up to {@code day} on which treatment changed: a start, an end, a stop, a
   * transplant, cells given.
   */
  public Optional<LocalDate> lastTreatmentChange(LocalDate day) {
    return events.stream()
        .filter(e -> e.kind().changesTreatment())
        .flatMap(
            e ->
                e
                    .until()
                    .map(end -> List.of(e.on(), end.plusDays(1)))
                    .orElse(List.of(e.on()))
                    .stream())
        .filter(d -> !d.isAfter(day))
        .max(Comparator.naturalOrder());
  }

  /**
   * The last day of a therapy: its own, else that of the first stop recorded since it began; empty
   * while neither is recorded.
   */
  public Optional<LocalDate> endOf(Event therapy) {
    return therapy
        .until()
        .or(
            () ->
                eventsOf(EventKind.THERAPY_STOP).stream()
                    .map(Event::on)
                    .filter(stop -> !stop.isBefore(therapy.on()))
                    .min(Comparator.naturalOrder()));
  }

  /** Whether a therapy runs on the day: begun, not ended, and no stop recorded since it began. */
  public boolean onTherapy(LocalDate day) {
    return eventsOf(EventKind.THERAPY).stream()
        .filter(e -> e.covers(day))
        .anyMatch(
            e ->
                eventsOf(EventKind.THERAPY_STOP).stream()
                    .noneMatch(s -> !s.on().isBefore(e.on()) && !s.on().isAfter(day)));
  }
}
