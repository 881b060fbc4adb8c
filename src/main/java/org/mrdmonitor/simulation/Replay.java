package org.mrdmonitor.simulation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
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

  /**
   * Each rule by itself at the highest severity it raises; rules that stay below a severity are
   * left out.
   */
  List<Performance> each(Severity atLeast) {
    return IntStream.range(0, rules.size())
        .filter(i -> rules.get(i).info().severity().atLeast(atLeast))
        .mapToObj(this::alone)
        .toList();
  }

  private Performance alone(int index) {
    Severity highest = rules.get(index).info().severity();
    return Performance.of(
        "%s (%s)".formatted(rules.get(index).info().id(), highest.word()),
        courses,
        course -> answersOf(course).get(index).alarms(highest));
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

  /** The rules in force for a disease where a centre has not chosen. */
  static List<Rule> inForce(RuleBook book, Disease disease) {
    return book.rules().stream()
        .filter(r -> r.info().sets().stream().anyMatch(RuleSets.defaults(disease)::contains))
        .filter(r -> !r.info().doubtful())
        .toList();
  }
}
