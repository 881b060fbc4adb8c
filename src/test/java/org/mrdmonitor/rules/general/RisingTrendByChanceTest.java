package org.mrdmonitor.rules.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.RuleBook;

/**
 * How often chance alone raises a trend: level courses, 0.25 log10 of noise about 0.1 %, every
 * result a number. The page of the rule quotes these shares.
 */
class RisingTrendByChanceTest {

  private static final int COURSES = 1000;
  private static final RuleBook TREND = new RuleBook(List.of(new RisingTrend()));

  /** At most: samples, days between them, per cent of courses raised at least once. */
  @ParameterizedTest
  @CsvSource({"6, 30, 3", "6, 90, 3", "12, 30, 7", "12, 90, 7", "24, 30, 13", "24, 90, 13"})
  void levelCoursesSeldomRise(int samples, int interval, int atMost) {
    Random random = new Random(20261122);
    int raised = 0;
    for (int i = 0; i < COURSES; i++) {
      raised += TREND.findings(level(samples, interval, random)).isEmpty() ? 0 : 1;
    }

    assertThat(100 * raised).isPositive().isLessThanOrEqualTo(atMost * COURSES);
  }

  private static Course level(int samples, int interval, Random random) {
    LocalDate first = LocalDate.of(2024, 1, 1);
    List<Measurement> results = new ArrayList<>();
    for (int i = 0; i < samples; i++) {
      double fraction = Math.pow(10, -3 + 0.25 * random.nextGaussian());
      BigDecimal written = new BigDecimal(fraction, new MathContext(4));
      results.add(
          AResult.of("IGH")
              .inMarrow()
              .withoutCopies()
              .on(first.plusDays((long) i * interval))
              .with(new Quantified(new Level(written)), "a number"));
    }
    return new Course(Disease.ALL, List.of(), results, first.plusYears(20));
  }
}
