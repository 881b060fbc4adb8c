package org.mrdmonitor.simulation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;

/**
 * What rules would have raised on courses whose truth is known, as if each sample were the last one
 * known on its day.
 */
final class Replay {

  private final List<SeededCourse> courses;
  private final List<Rule> rules;
  private final Map<SeededCourse, List<Answers>> answers = new IdentityHashMap<>();

  /** Asks the rules that speak of the marker; the courses are all of one marker. */
  Replay(List<SeededCourse> courses, List<Rule> asked) {
    this.courses = List.copyOf(courses);
    MarkerModel model = courses.get(0).model();
    rules = asked.stream().filter(r -> r.info().speaksOf(model.disease(), model.marker())).toList();
    courses.forEach(course -> answers.put(course, Answers.of(rules, course)));
  }

  MarkerModel model() {
    return courses.get(0).model();
  }

  List<SeededCourse> courses() {
    return courses;
  }

  /** The rules asked that speak of the marker, in their order. */
  List<RuleInfo> rules() {
    return rules.stream().map(Rule::info).toList();
  }

  /**
   * Each rule by itself at the highest severity it raises; rules that stay below a severity are
   * left out.
   */
  List<Performance> each(Severity atLeast) {
    return rules().stream()
        .filter(rule -> rule.severity().atLeast(atLeast))
        .map(rule -> alone(rule, rule.severity()))
        .toList();
  }

  /** One rule by itself, at or above a severity. */
  Performance alone(RuleInfo rule, Severity atLeast) {
    return Performance.of(
        "%s (%s)".formatted(rule.id(), atLeast.word()),
        courses,
        course -> alarms(rule, atLeast, course));
  }

  List<Alarm> alarms(RuleInfo rule, Severity atLeast, SeededCourse course) {
    return answersOf(course).get(rules().indexOf(rule)).alarms(atLeast);
  }

  /** All together: the stretches during which any of them stood raised. */
  Performance together(String label, Severity atLeast) {
    return Performance.of(label, courses, course -> joined(course, atLeast));
  }

  private List<Alarm> joined(SeededCourse course, Severity atLeast) {
    List<Alarm> several = new ArrayList<>();
    answersOf(course).forEach(a -> several.addAll(a.alarms(atLeast)));
    return Alarm.joined(several);
  }

  private List<Answers> answersOf(SeededCourse course) {
    return Objects.requireNonNull(answers.get(course));
  }

  /** The rules of the book that are not in force for a disease where a centre has not chosen. */
  static List<Rule> notInForce(RuleBook book, Disease disease) {
    List<Rule> inForce = inForce(book, disease);
    return book.rules().stream().filter(r -> !inForce.contains(r)).toList();
  }

  /** The rules in force for a disease where a centre has not chosen. */
  static List<Rule> inForce(RuleBook book, Disease disease) {
    return book.rules().stream()
        .filter(r -> r.info().sets().stream().anyMatch(RuleSets.defaults(disease)::contains))
        .filter(r -> !r.info().doubtful())
        .toList();
  }
}
