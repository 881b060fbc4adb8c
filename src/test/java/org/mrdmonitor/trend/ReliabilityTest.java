package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.trend.Reliability.Forecast;
import org.mrdmonitor.trend.Reliability.Row;

class ReliabilityTest {

  @Test
  void countsWhatCameTrueInEachTenth() {
    Reliability table =
        Reliability.of(
            List.of(
                new Forecast(0.82, true),
                new Forecast(0.88, false),
                new Forecast(0.8, true),
                new Forecast(0.1, false),
                new Forecast(1, true)));
    Row eighth = table.rows().get(8);
    assertThat(eighth.cases()).isEqualTo(3);
    assertThat(eighth.meanProbability()).isCloseTo((0.82 + 0.88 + 0.8) / 3, within(1e-12));
    assertThat(eighth.shareTrue()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(table.rows()).extracting(Row::cases).containsExactly(0, 1, 0, 0, 0, 0, 0, 0, 3, 1);
  }

  /** (0.2² + 0.9²) / 2 = 0.425. */
  @Test
  void theScoreIsTheMeanSquareOfTheMiss() {
    assertThat(
            Reliability.of(List.of(new Forecast(0.8, true), new Forecast(0.9, false))).brierScore())
        .isCloseTo(0.425, within(1e-12));
  }

  @Test
  void aProbabilityIsNoPercentage() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(80, true));
  }
}
