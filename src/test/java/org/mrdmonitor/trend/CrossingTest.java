package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.Level;

class CrossingTest {

  private static final LocalDate ORIGIN = LocalDate.of(2025, 1, 1);

  /**
   * One log at 0.0254 per day takes 39.4 days from 1 January: the first whole day is 10 February.
   */
  @Test
  void theLineReachesTheLevelOnTheDayOfTheArithmetic() {
    Crossing crossing = crossing(fit(0.0254, -4, 1e-20), "0.001").orElseThrow();
    assertThat(crossing.expected()).isEqualTo(LocalDate.of(2025, 2, 10));
    assertThat(crossing.earliest()).isEqualTo(crossing.expected());
    assertThat(crossing.latest()).contains(crossing.expected());
  }

  @Test
  void aFallingLineCrossesNothing() {
    assertThat(crossing(fit(-0.01, -4, 1e-9), "0.001")).isEmpty();
  }

  @Test
  void aLevelPassedBeforeTheFitIsNotCrossed() {
    assertThat(crossing(fit(0.01, -2, 1e-9), "0.001")).isEmpty();
  }

  @Test
  void aCrossingBeyondTenYearsIsNotShown() {
    assertThat(crossing(fit(1e-5, -4, 1e-12), "0.001")).isEmpty();
  }

  /** Slope 0.01 with standard error 0.01: the lower bound falls and never reaches the level. */
  @Test
  void aSlopeThatMayBeNoneHasNoLatestDay() {
    assertThat(crossing(fit(0.01, -4, 1e-4), "0.001").orElseThrow().latest()).isEmpty();
  }

  /** The definition, day by day, against the closed form. */
  @Property(seed = "20261122", tries = 300)
  void theDaysAreThoseOfAScan(@ForAll long seed) {
    Random random = new Random(seed);
    GrowthFit fit = randomFit(random);
    double target = fit.at(fit.firstDay()) + 4 * random.nextDouble() - 0.5;
    Level level = new Level(new BigDecimal(Math.pow(10, target)));
    Optional<Crossing> crossing = fit.crossing(level);
    Optional<LocalDate> expected = scan(fit, level.log10(), 0);
    boolean never = fit.slopePerDay() <= 0 || fit.at(fit.firstDay()) > level.log10();
    assertThat(crossing.map(Crossing::expected)).isEqualTo(never ? Optional.empty() : expected);
    crossing.ifPresent(
        c -> {
          assertThat(c.earliest()).isEqualTo(scan(fit, level.log10(), 1.96).orElseThrow());
          assertThat(c.latest()).isEqualTo(scan(fit, level.log10(), -1.96));
          assertThat(c.earliest()).isBeforeOrEqualTo(c.expected());
          c.latest().ifPresent(latest -> assertThat(latest).isAfterOrEqualTo(c.expected()));
        });
  }

  /**
   * The first day on which the line plus z standard errors is at the target; 1.96 stands for
   * qnorm(0.975).
   */
  private static Optional<LocalDate> scan(GrowthFit fit, double target, double z) {
    double exact = z == 0 ? 0 : Math.signum(z) * 1.959963984540054;
    for (int day = (int) Math.floor(fit.firstDay()); day <= fit.lastDay() + 3650; day++) {
      if (fit.at(day) + exact * fit.standardErrorAt(day) >= target) {
        return Optional.of(fit.origin().plusDays(day));
      }
    }
    return Optional.empty();
  }

  /** log10(2)/slope and log10(2)/(slope ± 1.96 standard errors); the error is √1e-5. */
  @Test
  void doublingTimeFollowsFromTheSlopeAndItsInterval() {
    GrowthFit fit = fit(0.03, -4, 1e-5);
    double error = Math.sqrt(1e-5);
    GrowthFit.DoublingTime time = fit.doublingTime().orElseThrow();
    assertThat(time.days()).isCloseTo(0.301029995663981 / 0.03, within(1e-9));
    assertThat(time.shortest())
        .isCloseTo(0.301029995663981 / (0.03 + 1.959963984540054 * error), within(1e-9));
    assertThat(time.longest().orElseThrow())
        .isCloseTo(0.301029995663981 / (0.03 - 1.959963984540054 * error), within(1e-6));
  }

  /** R 4.2.2: pnorm(0.01 / sqrt(1e-4)) and pnorm(-0.01 / sqrt(1e-4)). */
  @Test
  void theProbabilityOfRisingIsThatOfTheSlopeAboveZero() {
    assertThat(fit(0.01, -4, 1e-4).probabilityRising()).isCloseTo(0.841344746068543, within(1e-12));
    assertThat(fit(-0.01, -4, 1e-4).probabilityRising())
        .isCloseTo(0.158655253931457, within(1e-12));
  }

  @Test
  void aSlopeThatMayBeNoneHasNoLongestDoublingTime() {
    assertThat(fit(0.01, -4, 1e-4).doublingTime().orElseThrow().longest()).isEmpty();
    assertThat(fit(-0.01, -4, 1e-4).doublingTime()).isEmpty();
  }

  private static Optional<Crossing> crossing(GrowthFit fit, String level) {
    return fit.crossing(Level.ofFraction(level));
  }

  private static GrowthFit randomFit(Random random) {
    double slope = 0.02 * random.nextGaussian();
    List<TrendPoint> points =
        List.of(
            point(random.nextInt(20), -4),
            point(20 + random.nextInt(200), -4 + 20 * slope + 0.3 * random.nextGaussian()),
            point(221 + random.nextInt(100), -4 + 250 * slope));
    return (GrowthFit) Growth.withKnownScale(ORIGIN, points);
  }

  private static TrendPoint point(double day, double level) {
    return new TrendPoint(day, level, level, 0.25);
  }

  private static GrowthFit fit(double slope, double intercept, double slopeVariance) {
    return new GrowthFit(
        ORIGIN, intercept, slope, 1e-20, slopeVariance, 0, Optional.empty(), 0, Map.of(), 0, 30);
  }
}
