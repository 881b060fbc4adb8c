package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.trend.NotEstimable.Reason;

class GrowthTest {

  private static final LocalDate ORIGIN = LocalDate.of(2024, 3, 1);
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Ordinary least squares by hand: days -28, 0, 28 and levels -4, -3.4, -2: slope 2/56. */
  @Test
  void quantifiedLevelsWithOneDeviationGiveOrdinaryLeastSquares() {
    GrowthFit fit = known(quantified(0, -4), quantified(28, -3.4), quantified(56, -2));
    assertThat(fit.slopePerDay()).isCloseTo(2.0 / 56, within(1e-12));
    assertThat(fit.slopeStandardError()).isCloseTo(0.25 / Math.sqrt(2 * 28 * 28), within(1e-12));
    assertThat(fit.at(28)).isCloseTo((-4 - 3.4 - 2) / 3, within(1e-12));
    assertThat(fit.counts()).containsExactly(Map.entry(TrendPoint.Kind.OBSERVED, 3));
  }

  @Test
  void oneDayIsTooFew() {
    assertThat(Growth.withKnownScale(ORIGIN, List.of(quantified(5, -4), quantified(5, -3))))
        .isEqualTo(new NotEstimable(Reason.TOO_FEW_POINTS));
    assertThat(Growth.withEstimatedScale(ORIGIN, List.of()))
        .isEqualTo(new NotEstimable(Reason.TOO_FEW_POINTS));
  }

  @Test
  void limitsAloneHoldNoSlope() {
    assertThat(Growth.withKnownScale(ORIGIN, List.of(limit(0, -4), limit(30, -5), limit(60, -4))))
        .isEqualTo(new NotEstimable(Reason.TOO_FEW_QUANTIFIED));
  }

  @Test
  void aFirstPositiveAfterNegativesHasNoFiniteSlope() {
    assertThat(Growth.withKnownScale(ORIGIN, List.of(limit(0, -4), quantified(30, -3))))
        .isEqualTo(new NotEstimable(Reason.TOO_FEW_QUANTIFIED));
  }

  @Test
  void twoRisingLevelsAfterANegativeRise() {
    GrowthFit fit = known(limit(0, -4.5), quantified(28, -4), quantified(56, -3));
    assertThat(fit.probabilityRising()).isGreaterThan(0.99);
  }

  @Test
  void twoQuantifiedHoldNoDeviation() {
    List<TrendPoint> points = List.of(limit(0, -4.5), quantified(28, -4), quantified(56, -3));
    assertThat(Growth.withEstimatedScale(ORIGIN, points))
        .isEqualTo(new NotEstimable(Reason.TOO_FEW_QUANTIFIED));
  }

  @Test
  void levelsExactlyOnALineHoldNoDeviation() {
    List<TrendPoint> points = List.of(quantified(0, -4), quantified(28, -3), quantified(56, -2));
    assertThat(Growth.withEstimatedScale(ORIGIN, points))
        .isEqualTo(new NotEstimable(Reason.NO_CONVERGENCE));
  }

  /** A limit forty standard deviations from the line: Φ underflows, its logarithm does not. */
  @Test
  void survivesTheFarTail() {
    GrowthFit fit =
        known(quantified(0, -1), quantified(7, -1.1), quantified(14, -1), limit(21, -11));
    assertThat(fit.slopePerDay()).isFinite().isNegative();
    assertThat(fit.logLikelihood()).isFinite();
  }

  @Property(seed = "20261122", tries = 200)
  void theOrderOfPointsDoesNotMatter(@ForAll("courses") List<TrendPoint> points, @ForAll int seed) {
    List<TrendPoint> shuffled = new ArrayList<>(points);
    Collections.shuffle(shuffled, new Random(seed));
    assertSameLine(fits(points), fits(shuffled), 0, 0);
  }

  @Property(seed = "20261122", tries = 200)
  void anotherUnitShiftsTheInterceptAlone(
      @ForAll("courses") List<TrendPoint> points,
      @ForAll @DoubleRange(min = -6, max = 6) double by) {
    List<TrendPoint> moved =
        points.stream()
            .map(p -> new TrendPoint(p.day(), p.lower() + by, p.upper() + by, p.sd()))
            .toList();
    assertSameLine(fits(points), fits(moved), by, 0);
  }

  @Property(seed = "20261122", tries = 200)
  void anotherOriginShiftsTheDaysAlone(
      @ForAll("courses") List<TrendPoint> points,
      @ForAll @IntRange(min = -20000, max = 20000) int by) {
    List<TrendPoint> moved =
        points.stream()
            .map(p -> new TrendPoint(p.day() + by, p.lower(), p.upper(), p.sd()))
            .toList();
    assertSameLine(fits(points), fits(moved), 0, by);
  }

  @Property(seed = "20261122", tries = 200)
  void aWiderIntervalNeverLosesTheProbability(
      @ForAll("courses") List<TrendPoint> points,
      @ForAll @DoubleRange(min = 0, max = 30) double wider) {
    List<TrendPoint> widened = new ArrayList<>(points);
    TrendPoint first = points.get(0);
    widened.set(
        0, new TrendPoint(first.day(), first.lower() - wider, first.upper() + wider, first.sd()));
    for (GrowthEstimate estimate : fits(widened)) {
      if (estimate instanceof GrowthFit fit) {
        assertThat(fit.probabilityRising()).isBetween(0.0, 1.0);
      }
    }
  }

  @Provide
  Arbitrary<List<TrendPoint>> courses() {
    Arbitrary<TrendPoint> point =
        Combinators.combine(
                Arbitraries.integers().between(0, 1500),
                Arbitraries.doubles().between(-6, 0),
                Arbitraries.doubles().between(0.001, 2).ofScale(4),
                Arbitraries.doubles().between(0.1, 0.6),
                Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.just(TrendPoint.Kind.OBSERVED)),
                    Tuple.of(2, Arbitraries.just(TrendPoint.Kind.LEFT_CENSORED)),
                    Tuple.of(1, Arbitraries.just(TrendPoint.Kind.RIGHT_CENSORED)),
                    Tuple.of(2, Arbitraries.just(TrendPoint.Kind.INTERVAL_CENSORED))))
            .as(GrowthTest::point);
    return point.list().ofMinSize(2).ofMaxSize(15);
  }

  private static TrendPoint point(
      int day, double level, double width, double sd, TrendPoint.Kind kind) {
    return switch (kind) {
      case OBSERVED -> new TrendPoint(day, level, level, sd);
      case LEFT_CENSORED -> new TrendPoint(day, -INFINITY, level, sd);
      case RIGHT_CENSORED -> new TrendPoint(day, level, INFINITY, sd);
      case INTERVAL_CENSORED -> new TrendPoint(day, level, level + width, sd);
    };
  }

  private static List<GrowthEstimate> fits(List<TrendPoint> points) {
    return List.of(
        Growth.withKnownScale(ORIGIN, points), Growth.withEstimatedScale(ORIGIN, points));
  }

  private static void assertSameLine(
      List<GrowthEstimate> before, List<GrowthEstimate> after, double levelBy, double daysBy) {
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i) instanceof GrowthFit one) {
        GrowthFit other = (GrowthFit) after.get(i);
        double slopeError = one.slopeStandardError();
        assertThat(other.slopePerDay()).isCloseTo(one.slopePerDay(), within(1e-6 * slopeError));
        assertThat(other.slopeStandardError()).isCloseTo(slopeError, within(1e-6 * slopeError));
        assertThat(other.at(one.lastDay() + daysBy))
            .isCloseTo(
                one.at(one.lastDay()) + levelBy, within(1e-6 * one.standardErrorAt(one.lastDay())));
        assertThat(other.logLikelihood()).isCloseTo(one.logLikelihood(), within(1e-6));
      } else {
        assertThat(after.get(i)).isEqualTo(before.get(i));
      }
    }
  }

  private static GrowthFit known(TrendPoint... points) {
    return (GrowthFit) Growth.withKnownScale(ORIGIN, List.of(points));
  }

  private static TrendPoint quantified(double day, double level) {
    return new TrendPoint(day, level, level, 0.25);
  }

  private static TrendPoint limit(double day, double level) {
    return new TrendPoint(day, -INFINITY, level, 0.25);
  }
}
