package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mrdmonitor.measurement.Quantified;

class LaboratoryTest {

  private static final int N = 4000;

  static Stream<Laboratory> laboratories() {
    return Stream.of(
        TranscriptLaboratory.RATIO,
        TranscriptLaboratory.INTERNATIONAL_SCALE,
        FlowLaboratory.STANDARD,
        RearrangementLaboratory.EUROMRD,
        SequencingLaboratory.DEEP);
  }

  @ParameterizedTest
  @MethodSource("laboratories")
  void manyCopiesLeaveTheNoiseOfOneMeasurement(Laboratory laboratory) {
    double[] logs =
        measured(laboratory, 0.05).stream()
            .filter(r -> r.value().quantified())
            .mapToDouble(r -> ((Quantified) r.value()).level().log10())
            .toArray();
    double mean = Arrays.stream(logs).average().orElseThrow();
    double variance =
        Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum() / (logs.length - 1);

    assertThat(mean).isCloseTo(Math.log10(0.05), within(0.02));
    assertThat(Math.sqrt(variance)).isCloseTo(0.25, within(0.01));
  }

  @ParameterizedTest
  @MethodSource("laboratories")
  void oneNegativeInAHundredIsAFalsePositive(Laboratory laboratory) {
    long positive = measured(laboratory, 0).stream().filter(r -> r.value().detected()).count();

    // binomial standard deviation: sqrt(0.01 * 0.99 / 4000) = 0.0016
    assertThat((double) positive / N).isCloseTo(0.01, within(0.005));
  }

  @ParameterizedTest
  @MethodSource("laboratories")
  void limitsVaryTenfold(Laboratory laboratory) {
    DoubleSummaryStatistics limits =
        measured(laboratory, 0).stream()
            .filter(r -> r.value().notDetected())
            .map(r -> r.value().upperBound().log10())
            .sorted()
            .skip(N / 20)
            .limit(N * 9 / 10)
            .mapToDouble(x -> x)
            .summaryStatistics();

    // the middle 90 % of a log-uniform decade span 0.9; inadequate samples widen it
    assertThat(limits.getMax() - limits.getMin()).isBetween(0.85, 1.05);
  }

  @Test
  void oneCopyIsNeverPositiveInTwoOfThreeReplicates() {
    List<Laboratory.Report> reports = measured(TranscriptLaboratory.INTERNATIONAL_SCALE, 3e-5);

    assertThat(reports)
        .filteredOn(r -> r.value().detected())
        .allSatisfy(
            r -> {
              assertThat(r.input().targetCopies().getAsLong()).isGreaterThanOrEqualTo(2);
              // at least three copies are assigned
              double least = 3.0 / r.input().controlCopies().getAsLong();
              assertThat(r.value().lowerBound().fraction().doubleValue())
                  .isGreaterThanOrEqualTo(least * 0.995);
            });
  }

  private static List<Laboratory.Report> measured(Laboratory laboratory, double level) {
    Draws draws = Draws.of(1, 0);
    return IntStream.range(0, N).mapToObj(i -> laboratory.measure(level, draws)).toList();
  }
}
