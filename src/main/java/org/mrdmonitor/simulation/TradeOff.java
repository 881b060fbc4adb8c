package org.mrdmonitor.simulation;

import static java.util.Objects.requireNonNull;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a score finds and what it costs, for every cut.
 *
 * <p>Scores of a cohort are computed once; a cut is then a matter of comparing.
 */
final class TradeOff {

  private static final int BISECTIONS = 24;
  private static final double LEAST = -20;
  private static final double MOST = 40;

  private final Score score;
  private final List<SeededCourse> courses;
  private final Map<SeededCourse, double[]> scores = new IdentityHashMap<>();

  TradeOff(Score score, List<SeededCourse> courses) {
    this.score = score;
    this.courses = courses;
    for (SeededCourse course : courses) {
      scores.put(course, score.of(course.course().measurements(), course));
    }
  }

  Performance at(double cut) {
    return Performance.of(score.meaning(), courses, course -> alarms(course, cut));
  }

  /** The lowest cut whose false alarms per patient-year do not exceed a rate, by bisection. */
  double cutOfFalseRate(double perYear) {
    double low = LEAST;
    double high = MOST;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (at(middle).falsePerYear().value() > perYear) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** By how many days this score at its cut is earlier than another at its own. */
  Estimate daysEarlierThan(TradeOff other, double cut, double otherCut) {
    return Performance.daysEarlier(
        courses, course -> alarms(course, cut), course -> other.alarms(course, otherCut));
  }

  List<Alarm> alarms(SeededCourse course, double cut) {
    return Score.alarms(course, requireNonNull(scores.get(course)), cut);
  }
}
