package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.simulation.CourseSimulator;
import org.mrdmonitor.simulation.MarkerModel;
import org.mrdmonitor.simulation.SeededCourse;
import org.mrdmonitor.trend.Reliability.Forecast;
import org.mrdmonitor.trend.Reliability.Row;

/** Whether the probabilities of the regimes keep what they promise. */
class RegimeCalibrationTest {

  /** The table of statistics.md is the same with 200. */
  private static final int COURSES_OF_A_MARKER = 20;

  /**
   * Courses drawn from the filter's own model, in continuous time and level, without its grid: an
   * exact filter is then calibrated exactly, so every tenth must hold within four standard errors
   * (and 0.03 for the grid).
   */
  @Test
  void isExactOnItsOwnModel() {
    Random random = new Random(20261122);
    List<Forecast> rising = new ArrayList<>();
    List<Forecast> falling = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      OwnCourse course = OwnCourse.draw(random);
      List<RegimeProbabilities> days = Regime.over(course.points());
      for (int k = 0; k < days.size(); k++) {
        Pace pace = course.paces().get(k);
        rising.add(new Forecast(days.get(k).rising(), pace.rises()));
        falling.add(
            new Forecast(
                days.get(k).clearing(), pace.falls() && course.levels().get(k) >= OwnCourse.LIMIT));
      }
    }
    assertReliable(Reliability.of(rising), 0.03);
    assertReliable(Reliability.of(falling), 0.03);
  }

  /**
   * The simulated cohort of the product, whose truth is two compartments and not this model:
   * P(rising) against a true level that rises by more than 0.1 log10 until the next sample.
   */
  @Test
  void keepsItsPromiseOnSimulatedCourses() {
    List<Forecast> forecasts = new ArrayList<>();
    for (MarkerModel model : MarkerModel.values()) {
      CourseSimulator simulator = new CourseSimulator(model, LocalDate.of(2018, 1, 1), 20261122);
      for (int i = 0; i < COURSES_OF_A_MARKER; i++) {
        add(simulator.course(i), forecasts);
      }
    }
    Reliability table = Reliability.of(forecasts);
    assertReliable(table, 0.1);
    assertThat(table.brierScore()).isLessThan(0.12);
  }

  private static void add(SeededCourse course, List<Forecast> forecasts) {
    for (Series series : Series.sortOut(course.course().measurements())) {
      TrendPoints points = TrendPoints.of(series, MeasurementError.STANDARD);
      long shift = points.origin().toEpochDay() - course.diagnosedOn().toEpochDay();
      ToDoubleFunction<RegimeProbabilities> truth =
          d -> Math.log10(course.truth().levelOn((int) (shift + d.day()), series.specimen()));
      List<RegimeProbabilities> days = Regime.over(points.points());
      for (int k = 0; k + 1 < days.size(); k++) {
        double rise = truth.applyAsDouble(days.get(k + 1)) - truth.applyAsDouble(days.get(k));
        forecasts.add(new Forecast(days.get(k).rising(), rise > 0.1));
      }
    }
  }

  private static void assertReliable(Reliability table, double slack) {
    for (Row row : table.rows()) {
      double p = row.meanProbability();
      double error = Math.sqrt(p * (1 - p) / Math.max(1, row.cases()));
      assertThat(row.shareTrue()).as("%s", row).isCloseTo(p, within(slack + 4 * error));
    }
  }

  /** One course of the filter's model and what is true of it on every sampling day. */
  private record OwnCourse(List<TrendPoint> points, List<Pace> paces, List<Double> levels) {

    static final double LIMIT = -4.5;

    static OwnCourse draw(Random random) {
      OwnCourse course = new OwnCourse(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      double[] first = new double[Pace.COUNT];
      for (Pace pace : Pace.values()) {
        first[pace.ordinal()] = pace.atFirst();
      }
      int pace = draw(first, random);
      double level = -8.025 + 9.05 * random.nextDouble();
      int day = 0;
      for (int sample = 0; sample < 10; sample++) {
        course.see(day, Pace.values()[pace], level, random);
        int days = 1 + random.nextInt(60);
        for (int d = 0; d < days; d++) {
          pace = draw(PaceChange.within(1)[pace], random);
          level = Math.min(1, Math.max(-8, level + Pace.values()[pace].logPerWeek() / 7));
        }
        day += days;
      }
      return course;
    }

    private void see(int day, Pace pace, double level, Random random) {
      double seen = level + 0.25 * random.nextGaussian();
      boolean below = seen < LIMIT;
      points.add(
          new TrendPoint(day, below ? Double.NEGATIVE_INFINITY : seen, below ? LIMIT : seen, 0.25));
      paces.add(pace);
      levels.add(level);
    }

    private static int draw(double[] shares, Random random) {
      double left = random.nextDouble();
      for (int i = 0; i < shares.length; i++) {
        left -= shares[i];
        if (left < 0) {
          return i;
        }
      }
      return shares.length - 1;
    }
  }
}
