package org.mrdmonitor.timeline.cohort;

import java.time.LocalDate;
import java.util.Optional;
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

  /** The first such day on or after day 0 of the member. */
  static Optional<LocalDate> of(Member member) {
    Optional<LocalDate> first = Optional.empty();
    for (Candidate.Raised finding : member.findings()) {
      if (first.filter(day -> !finding.on().isBefore(day)).isPresent()) {
        break;
      }
      first = earlier(first, day(member, finding));
    }
    return first;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.filter(one.get()::isAfter).isPresent() ? other : one;
  }

  private static Optional<LocalDate> day(Member member, Candidate.Raised finding) {
    return RuleBook.standard()
        .rule(finding.rule())
        .filter(rule -> severe(rule.info().severity()))
        .flatMap(rule -> firstSevere(member, finding, rule));
  }

  private static Optional<LocalDate> firstSevere(
      Member member, Candidate.Raised finding, Rule rule) {
    LocalDate from = finding.on().isBefore(member.day0()) ? member.day0() : finding.on();
    return member.course().sampleDaysOf(finding.marker()).stream()
        .filter(day -> !day.isBefore(from) && !day.isAfter(finding.until()))
        .filter(day -> severe(rule.evaluate(member.course().upTo(day), finding.marker())))
        .findFirst();
  }

  private static boolean severe(Outcome outcome) {
    return outcome instanceof Outcome.Raised raised && severe(raised.severity());
  }

  private static boolean severe(Severity severity) {
    return severity.atLeast(Severity.POSSIBLE_MOLECULAR_RELAPSE);
  }
}
