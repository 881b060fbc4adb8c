package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.SampleInput;

class ScoreTest {

  private static final SeededCourse COURSE =
      new CourseSimulator(MarkerModel.NPM1, LocalDate.of(2020, 1, 1), 3).course(Story.RELAPSE, 1);

  @Test
  void aCertainRiseIsOverTheLowestLevelShownBeforeLimitsIncluded() {
    double[] scores =
        Score.FOLD_RISE.of(
            measurements(level("1E-3"), notDetected("1E-5"), notDetected("1E-4"), level("3E-4")),
            COURSE);

    assertThat(scores[0]).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(scores[2]).isEqualTo(Double.NEGATIVE_INFINITY);
    // log10(3E-4 / 1E-5) = 1.4771
    assertThat(scores[3]).isCloseTo(1.4771, within(1e-4));
  }

  @Test
  void fourRisingLevelsAreLikelierToRiseThanFourLevelOnes() {
    double rising =
        Score.RISING
            .of(measurements(level("1E-5"), level("4E-5"), level("2E-4"), level("9E-4")), COURSE)[
            3];
    double level =
        Score.RISING
            .of(measurements(level("3E-5"), level("2E-5"), level("4E-5"), level("3E-5")), COURSE)[
            3];

    assertThat(rising).isPositive();
    assertThat(level).isNegative();
  }

  @Test
  void aHigherCutFindsNoMoreAndErrsNoMoreOften() {
    TradeOff tradeOff = new TradeOff(Score.FOLD_RISE, cohort());
    Performance lenient = tradeOff.at(0.5);
    Performance strict = tradeOff.at(1.5);

    assertThat(strict.found()).isLessThanOrEqualTo(lenient.found());
    assertThat(strict.allFalse()).isLessThan(lenient.allFalse());
    double cut = tradeOff.cutOfFalseRate(0.1);
    assertThat(tradeOff.at(cut).falsePerYear().value()).isLessThanOrEqualTo(0.1);
    assertThat(cut).isBetween(0.3, 1.5);
  }

  @Test
  void aScoreIsNotEarlierThanItself() {
    TradeOff tradeOff = new TradeOff(Score.FOLD_RISE, cohort());

    assertThat(tradeOff.daysEarlierThan(tradeOff, 1, 1)).isEqualTo(new Estimate(0, 0, 0));
    assertThat(tradeOff.daysEarlierThan(tradeOff, 0.5, 1.5).value()).isPositive();
  }

  private static List<SeededCourse> cohort() {
    CourseSimulator simulator =
        new CourseSimulator(MarkerModel.NPM1, LocalDate.of(2020, 1, 1), 20261122);
    return LongStream.range(0, 150).mapToObj(simulator::course).toList();
  }

  private static List<Measurement> measurements(MrdValue... values) {
    NewResult like = COURSE.results().get(0);
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      measurements.add(
          new Measurement(
              new MeasurementId(new UUID(0, i)),
              LocalDate.of(2021, 1, 1).plusDays(42L * i),
              0,
              like.specimen(),
              like.marker(),
              like.assay(),
              values[i],
              like.reported(),
              SampleInput.UNKNOWN));
    }
    return measurements;
  }

  private static MrdValue level(String fraction) {
    return new Quantified(Level.ofFraction(fraction));
  }

  private static MrdValue notDetected(String sensitivity) {
    return new NotDetected(Level.ofFraction(sensitivity));
  }
}
