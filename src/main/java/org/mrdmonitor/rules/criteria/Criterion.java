package org.mrdmonitor.rules.criteria;

import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Rule;

/**
 * A rule that judges one result against what came before it. Asked of a course it judges every
 * result of the latest day of each specimen and answers with the strongest outcome, so that a
 * negative blood sample does not hide a positive marrow.
 */
public interface Criterion extends Rule {

  Outcome judge(Look look);

  @Override
  default Outcome evaluate(Course course, Marker marker) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Look look : Look.latest(course, marker)) {
      outcomes.add(judge(look));
    }
    return Strongest.of(outcomes);
  }
}
