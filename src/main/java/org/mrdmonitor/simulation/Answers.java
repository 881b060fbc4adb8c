package org.mrdmonitor.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.Severity;

/**
 * What one rule said of one course, asked again at every sampling day as if it were the last.
 *
 * @param days from diagnosis, those on which it could tell; as in the findings of the product,
 *     "cannot tell" changes nothing
 * @param severities what was raised on these days; empty where nothing was
 */
record Answers(List<Integer> days, List<Optional<Severity>> severities) {

  /** The answers of several rules, in their order; each day's course is made once for all. */
  static List<Answers> of(List<Rule> rules, SeededCourse course) {
    List<Answers> answers = new ArrayList<>();
    rules.forEach(r -> answers.add(new Answers(new ArrayList<>(), new ArrayList<>())));
    Marker marker = course.model().marker();
    for (LocalDate date : course.course().sampleDaysOf(marker)) {
      Course known = course.course().upTo(date);
      for (int i = 0; i < rules.size(); i++) {
        answers.get(i).add(course.dayOf(date), rules.get(i).evaluate(known, marker));
      }
    }
    return answers;
  }

  private void add(int day, Outcome outcome) {
    if (!(outcome instanceof Outcome.CannotTell)) {
      days.add(day);
      severities.add(
          outcome instanceof Outcome.Raised raised
              ? Optional.of(raised.severity())
              : Optional.empty());
    }
  }

  /** The stretches during which the rule stood raised at or above a severity. */
  List<Alarm> alarms(Severity atLeast) {
    return Alarm.stretches(
        days, severities.stream().map(s -> s.filter(x -> x.atLeast(atLeast)).isPresent()).toList());
  }
}
