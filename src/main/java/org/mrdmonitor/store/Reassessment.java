package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.Reconciliation;
import org.mrdmonitor.rules.RuleBook;

/**
 * One patient's course as it is after a change, and what the change does to the findings.
 *
 * @param course with every result, also those that rules leave out because nobody verified them
 * @param judged the part of it that rules judge and numbers are computed from
 */
record Reassessment(PatientRow patient, Course course, Course judged, FindingUpdate update) {

  /**
   * All that is known of a patient after a change, before the rules are asked.
   *
   * @param verified what rules may use
   */
  record Known(
      PatientRow patient,
      Collection<ResultVersion> results,
      Collection<EventVersion> events,
      List<RecordedFinding> findings,
      Verified verified) {

    static Known of(
        PatientRow patient,
        Collection<History<ResultVersion>> results,
        Collection<History<EventVersion>> events,
        List<RecordedFinding> findings,
        Verified verified) {
      return new Known(
          patient,
          results.stream().map(History::current).toList(),
          events.stream().map(History::current).toList(),
          findings,
          verified);
    }
  }

  /** Asks the rules in force about the course up to today. */
  static Reassessment of(
      Known known, RuleBook book, AcknowledgementTarget target, LocalDate today, Cause cause) {
    Course course = course(known, known.results(), today);
    Course judged =
        known.verified().rule().leavesOut()
            ? course(
                known, known.results().stream().filter(known.verified()::counts).toList(), today)
            : course;
    Map<MeasurementId, Integer> versions = new HashMap<>();
    known.results().forEach(result -> versions.put(result.id(), result.version()));
    List<Finding> derived =
        book.findings(judged).stream().map(Reassessment::withoutLateness).toList();
    Reconciliation reconciliation =
        Reconciliation.of(
            book, known.findings().stream().map(RecordedFinding::stored).toList(), derived);
    FindingUpdate update =
        FindingUpdate.of(known, derived, reconciliation, versions, target, cause);
    return new Reassessment(known.patient(), course, judged, update);
  }

  private static Course course(Known known, Collection<ResultVersion> results, LocalDate today) {
    List<Measurement> measurements =
        results.stream()
            .filter(result -> !result.voided())
            .map(ResultVersion::measurement)
            .toList();
    List<Event> events =
        known.events().stream().filter(e -> !e.voided()).map(EventVersion::event).toList();
    // A sample may bear the date of a place where it is tomorrow already.
    LocalDate asOf =
        Stream.concat(Stream.of(today), measurements.stream().map(Measurement::sampledOn))
            .max(Comparator.naturalOrder())
            .orElse(today);
    return new Course(known.patient().patient().disease(), events, measurements, asOf);
  }

  /** Whether a repeat is late follows from the day of reading; the record keeps what was wanted. */
  private static Finding withoutLateness(Finding finding) {
    Confirmation said = finding.confirmation();
    if (said.state() != Confirmation.State.OVERDUE) {
      return finding;
    }
    return new Finding(
        finding.rule(),
        finding.ruleVersion(),
        finding.marker(),
        finding.raisedBy(),
        finding.raisedOn(),
        finding.first(),
        finding.latest(),
        new Confirmation(Confirmation.State.WANTED, said.dueBy(), said.decidedOn()),
        finding.endedOn());
  }
}
