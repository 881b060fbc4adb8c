package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Shapes of which everybody would say what they are; levels are log10, days as sampled. */
class RegimeTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void aLogAMonthDownIsClearing() {
    assertThat(last(level(0, -1), level(30, -2), level(60, -3), level(90, -4)).clearing())
        .isGreaterThan(0.8);
  }

  @Test
  void negativesWithVaryingLimitsStayUndetected() {
    List<RegimeProbabilities> days =
        Regime.over(
            List.of(
                negative(0, -4.5),
                negative(40, -4.2),
                negative(80, -5),
                negative(120, -4.3),
                negative(200, -4.6)));
    assertThat(days).allSatisfy(d -> assertThat(d.undetected()).isGreaterThan(0.75));
    assertThat(days).allSatisfy(d -> assertThat(d.rising()).isLessThan(0.2));
  }

  @Test
  void aNoisyPlateauIsStable() {
    RegimeProbabilities now =
        last(
            level(0, -3.1),
            level(60, -2.8),
            level(120, -3.2),
            level(180, -3),
            level(240, -2.75),
            level(300, -3.1));
    assertThat(now.stable()).isGreaterThan(0.8);
    assertThat(now.rising()).isLessThan(0.1);
  }

  /** Doubling in 11 days adds log10(2)/11·28 = 0.77 log10 in four weeks, 1.53 in eight. */
  @Test
  void doublingInElevenDaysIsRisingFromTheSecondPositive() {
    List<RegimeProbabilities> days =
        Regime.over(
            List.of(
                negative(0, -4.5),
                negative(42, -4.5),
                level(84, -4.2),
                level(112, -3.43),
                level(168, -1.9)));
    assertThat(days.get(2).rising()).isBetween(0.3, 0.8);
    assertThat(days.get(3).rising()).isGreaterThan(0.9);
    assertThat(days.get(4).rising()).isGreaterThan(0.9);
  }

  @Test
  void aSpikeThatIsGoneIsNotRising() {
    List<RegimeProbabilities> days =
        Regime.over(
            List.of(
                negative(0, -4.5),
                negative(42, -4.5),
                level(84, -3),
                negative(98, -4.5),
                negative(126, -4.5)));
    assertThat(days.get(2).rising()).isBetween(0.3, 0.9);
    assertThat(days.get(3).rising()).isLessThan(0.25);
    assertThat(days.get(4).undetected()).isGreaterThan(0.75);
  }

  /**
   * Negative at 10⁻⁴, then found at 10⁻⁵ by a finer assay: the level may have been there before.
   */
  @Test
  void aMoreSensitiveAssayIsNoRise() {
    List<RegimeProbabilities> days =
        Regime.over(
            List.of(
                negative(0, -4),
                negative(42, -4),
                level(84, -5),
                level(126, -5.1),
                level(168, -4.9)));
    assertThat(days).allSatisfy(d -> assertThat(d.rising()).isLessThan(0.3));
    assertThat(days.get(4).stable()).isGreaterThan(0.6);
    assertThat(days.get(4).undetected()).isLessThan(0.05);
  }

  /** The same rise of one log: over four weeks a probable rise, over two years less of one. */
  @Test
  void theTimeBetweenSamplesCounts() {
    double monthly = last(level(0, -4), level(28, -4), level(56, -3)).rising();
    double rare = last(level(0, -4), level(730, -4), level(1460, -3)).rising();
    assertThat(monthly).isGreaterThan(0.8);
    assertThat(rare).isLessThan(monthly);
  }

  @Property(seed = "20261122", tries = 60)
  void theOrderOfEntryDoesNotMatter(@ForAll long seed) {
    List<TrendPoint> points = randomPoints(new Random(seed));
    List<TrendPoint> shuffled = new ArrayList<>(points);
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(Regime.over(shuffled)).isEqualTo(Regime.over(points));
  }

  @Property(seed = "20261122", tries = 60)
  void laterResultsDoNotChangeEarlierAnswers(@ForAll long seed) {
    List<TrendPoint> points = randomPoints(new Random(seed));
    List<RegimeProbabilities> all = Regime.over(points);
    List<RegimeProbabilities> some = Regime.over(points.subList(0, points.size() - 1));
    assertThat(all.subList(0, some.size())).isEqualTo(some);
    assertThat(all).hasSameSizeAs(points);
  }

  @Property(seed = "20261122", tries = 60)
  void theOriginDoesNotMatter(@ForAll long seed) {
    List<TrendPoint> points = randomPoints(new Random(seed));
    List<TrendPoint> moved =
        points.stream()
            .map(p -> new TrendPoint(p.day() + 5000, p.lower(), p.upper(), p.sd()))
            .toList();
    assertThat(Regime.over(moved))
        .extracting(RegimeProbabilities::rising)
        .isEqualTo(Regime.over(points).stream().map(RegimeProbabilities::rising).toList());
  }

  /** Rows are probabilities, and seven single days are one week: P(7) = P(1)⁷. */
  @Test
  void changesOfPaceFormAMarkovProcess() {
    double[][] week = identity();
    for (int day = 0; day < 7; day++) {
      week = product(week, PaceChange.within(1));
    }
    for (int i = 0; i < Pace.COUNT; i++) {
      double sum = 0;
      for (int j = 0; j < Pace.COUNT; j++) {
        sum += PaceChange.within(7)[i][j];
        assertThat(PaceChange.within(7)[i][j]).isCloseTo(week[i][j], within(1e-12));
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  private static double[][] identity() {
    double[][] one = new double[Pace.COUNT][Pace.COUNT];
    for (int i = 0; i < Pace.COUNT; i++) {
      one[i][i] = 1;
    }
    return one;
  }

  private static double[][] product(double[][] left, double[][] right) {
    double[][] product = new double[Pace.COUNT][Pace.COUNT];
    for (int i = 0; i < Pace.COUNT; i++) {
      for (int j = 0; j < Pace.COUNT; j++) {
        for (int k = 0; k < Pace.COUNT; k++) {
          product[i][j] += left[i][k] * right[k][j];
        }
      }
    }
    return product;
  }

  private static List<TrendPoint> randomPoints(Random random) {
    List<TrendPoint> points = new ArrayList<>();
    double day = random.nextInt(100);
    int size = 2 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      day += 1 + random.nextInt(90);
      double level = -7 + 7 * random.nextDouble();
      points.add(
          switch (random.nextInt(4)) {
            case 0 -> negative(day, level);
            case 1 -> new TrendPoint(day, level, level + 1, 0.3);
            case 2 -> new TrendPoint(day, level, INFINITY, 0.25);
            default -> level(day, level);
          });
    }
    return points;
  }

  private static RegimeProbabilities last(TrendPoint... points) {
    List<RegimeProbabilities> days = Regime.over(List.of(points));
    return days.get(days.size() - 1);
  }

  private static TrendPoint level(double day, double log10) {
    return new TrendPoint(day, log10, log10, 0.25);
  }

  private static TrendPoint negative(double day, double limit) {
    return new TrendPoint(day, -INFINITY, limit, 0.25);
  }
}
