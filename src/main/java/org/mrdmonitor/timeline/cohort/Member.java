package org.mrdmonitor.timeline.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.PatientId;

/**
 * A patient of a cohort.
 *
 * @param day0 the day of the index event
 * @param measurements of the marker, specimen and scale of the cohort, in date order, never empty
 * @param findings of the markers of the cohort, in the order they were raised
 */
public record Member(
    PatientId patient,
    Course course,
    LocalDate day0,
    List<Measurement> measurements,
    List<Candidate.Raised> findings) {

  public Member {
    measurements = List.copyOf(measurements);
    findings = findings.stream().sorted(Comparator.comparing(Candidate.Raised::on)).toList();
  }

  /** Days since the index event; negative before it. */
  long since(LocalDate day) {
    return ChronoUnit.DAYS.between(day0, day);
  }

  /**
   * Until the first finding of a possible molecular relapse or more on or after day 0, or until the
   * last sample: later than that nothing could have been found. Empty without a sample since day 0.
   */
  Optional<FollowUp> toMolecularRelapse() {
    LocalDate last = measurements.get(measurements.size() - 1).sampledOn();
    return followUp(MolecularRelapse.of(this).stream(), last);
  }

  /**
   * Until haematological relapse or death on or after day 0, or until the last sample or event in
   * the record. Empty where nothing is known since day 0.
   */
  Optional<FollowUp> toRelapseOrDeath() {
    Stream<LocalDate> ends =
        Stream.concat(
            course.eventsOf(EventKind.RELAPSE).stream().map(Event::on),
            course.eventsOf(EventKind.DEATH).stream().map(Event::on));
    return followUp(ends, lastKnown());
  }

  private Optional<FollowUp> followUp(Stream<LocalDate> events, LocalDate lastSeen) {
    Optional<LocalDate> first =
        events.filter(day -> !day.isBefore(day0)).min(Comparator.naturalOrder());
    if (first.isPresent()) {
      return Optional.of(new FollowUp(since(first.get()), FollowUp.End.EVENT));
    }
    return lastSeen.isBefore(day0)
        ? Optional.empty()
        : Optional.of(new FollowUp(since(lastSeen), FollowUp.End.CENSORED));
  }

  /** The last day on which anything happened or was sampled; planned ends do not count. */
  private LocalDate lastKnown() {
    Stream<LocalDate> samples = course.measurements().stream().map(Measurement::sampledOn);
    Stream<LocalDate> events =
        course.events().stream()
            .flatMap(e -> Stream.concat(Stream.of(e.on()), e.until().stream()))
            .filter(day -> !day.isAfter(course.asOf()));
    return Stream.concat(samples, events).max(Comparator.naturalOrder()).orElse(day0);
  }

  /** The sample of days since day 0 nearest to a day; of two equally near the later one. */
  Optional<Measurement> nearest(long day, long from, long to) {
    return measurements.stream()
        .filter(m -> since(m.sampledOn()) >= from && since(m.sampledOn()) <= to)
        .min(
            Comparator.comparingLong((Measurement m) -> Math.abs(since(m.sampledOn()) - day))
                .thenComparing(Measurement.BY_DATE.reversed()));
  }
}
