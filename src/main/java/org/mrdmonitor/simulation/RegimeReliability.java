package org.mrdmonitor.simulation;

import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.trend.RegimeProbabilities;
import org.mrdmonitor.trend.Reliability;
import org.mrdmonitor.trend.Reliability.Forecast;

/**
 * Whether the probability of a rise keeps what it promises on courses whose truth is known: asked
 * at every sample after treatment. It rises in truth where the level of a week later is higher by
 * at least a hundredth.
 */
final class RegimeReliability {

  private static final double A_HUNDREDTH_MORE = 1.01;
  private static final int WEEK = 7;

  private RegimeReliability() {}

  static Reliability of(List<SeededCourse> courses) {
    List<Forecast> forecasts = new ArrayList<>();
    courses.forEach(course -> forecasts.addAll(forecasts(course)));
    return Reliability.of(forecasts);
  }

  private static List<Forecast> forecasts(SeededCourse course) {
    List<Measurement> shown = course.course().measurements().stream().filter(Score::shows).toList();
    List<RegimeProbabilities> regimes = Score.regimes(shown);
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      int day = course.dayOf(shown.get(i).sampledOn());
      if (day >= course.model().schedule().treatmentDays()) {
        double probability = Math.min(1, Math.max(0, regimes.get(i).rising()));
        forecasts.add(new Forecast(probability, rises(course, day)));
      }
    }
    return forecasts;
  }

  private static boolean rises(SeededCourse course, int day) {
    double now = course.truth().levelOn(day, course.model().followedIn());
    double later = course.truth().levelOn(day + WEEK, course.model().followedIn());
    return later >= A_HUNDREDTH_MORE * now;
  }
}
