package org.mrdmonitor.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;

/**
 * Derives the findings of a course by asking each rule again at every sampling day of its marker.
 *
 * <p>Several samples of one day are one step, because a rule sees whole days. The walk knows
 * nothing but the course, so that the same course gives the same findings whatever the order of
 * entry.
 */
final class FindingHistory {

  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Finding::raisedOn)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.marker().key());

  private FindingHistory() {}

  static List<Finding> of(RuleBook book, Course course) {
    List<Finding> findings = new ArrayList<>();
    for (Marker marker : course.markers()) {
      findings.addAll(ofMarker(book.speakingOf(course.disease(), marker), course, marker));
    }
    return findings.stream().sorted(IN_ORDER).toList();
  }

  /** The course of each day is made once and shown to every rule. */
  private static List<Finding> ofMarker(List<Rule> rules, Course course, Marker marker) {
    List<Episodes> histories = rules.stream().map(r -> new Episodes(r.info(), marker)).toList();
    for (LocalDate day : course.sampleDaysOf(marker)) {
      Course known = course.upTo(day);
      for (int i = 0; i < rules.size(); i++) {
        histories.get(i).next(known, rules.get(i).evaluate(known, marker));
      }
    }
    return histories.stream().flatMap(h -> h.asOf(course.asOf()).stream()).toList();
  }
}
