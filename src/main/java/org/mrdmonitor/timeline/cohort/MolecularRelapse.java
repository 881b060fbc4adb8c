package org.mrdmonitor.timeline.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.Severity;

/**
 * On which sampling days the rules in force first spoke of a possible molecular relapse or more.
 *
 * <p>A finding may begin as less and become one with a later sample; so the rule is asked again on
 * the sampling days of the finding, and the first on which it says so counts.
 */
final class MolecularRelapse {

  private MolecularRelapse() {}

  /** One day for each finding of the marker that ever was that severe. */
  static List<LocalDate> days(Candidate candidate, Marker.Kind marker) {
    return candidate.findings().stream()
        .filter(finding -> finding.marker().kind() == marker)
        .flatMap(finding -> day(candidate, finding).stream())
        .toList();
  }

  private static Optional<LocalDate> day(Candidate candidate, Candidate.Raised finding) {
    return RuleBook.standard()
        .rule(finding.rule())
        .filter(rule -> severe(rule.info().severity()))
        .flatMap(rule -> firstSevere(candidate, finding, rule));
  }

  private static Optional<LocalDate> firstSevere(
      Candidate candidate, Candidate.Raised finding, Rule rule) {
    return candidate.course().sampleDaysOf(finding.marker()).stream()
        .filter(day -> !day.isBefore(finding.on()) && !day.isAfter(finding.until()))
        .filter(day -> severe(rule.evaluate(candidate.course().upTo(day), finding.marker())))
        .findFirst();
  }

  private static boolean severe(Outcome outcome) {
    return outcome instanceof Outcome.Raised raised && severe(raised.severity());
  }

  private static boolean severe(Severity severity) {
    return severity.atLeast(Severity.POSSIBLE_MOLECULAR_RELAPSE);
  }
}
