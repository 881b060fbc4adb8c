package org.mrdmonitor.simulation;

import java.util.List;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;

/**
 * What each rule would have raised on courses whose truth is known, as if each sample were the last
 * one known on its day.
 *
 * @param courses all of one marker
 */
record Replay(List<SeededCourse> courses) {

  /**
   * Each rule by itself at the highest severity it raises; rules that stay below a severity are
   * left out.
   */
  List<Performance> each(List<Rule> rules, Severity atLeast) {
    return rules.stream()
        .filter(r -> r.info().severity().atLeast(atLeast))
        .filter(r -> r.info().speaksOf(model().disease(), model().marker()))
        .map(this::alone)
        .toList();
  }

  private Performance alone(Rule rule) {
    Severity highest = rule.info().severity();
    return Performance.of(
        "%s (%s)".formatted(rule.info().id(), highest.word()),
        courses,
        course -> Alarm.of(rule, course, highest));
  }

  /** Rules together: the stretches during which any of them stood raised. */
  Performance together(String label, List<Rule> rules, Severity atLeast) {
    return Performance.of(
        label,
        courses,
        course ->
            Alarm.joined(
                rules.stream().flatMap(r -> Alarm.of(r, course, atLeast).stream()).toList()));
  }

  /** The rules in force for a disease where a centre has not chosen. */
  static List<Rule> inForce(RuleBook book, Disease disease) {
    return book.rules().stream()
        .filter(r -> r.info().sets().stream().anyMatch(RuleSets.defaults(disease)::contains))
        .filter(r -> !r.info().doubtful())
        .toList();
  }

  private MarkerModel model() {
    return courses.get(0).model();
  }
}
