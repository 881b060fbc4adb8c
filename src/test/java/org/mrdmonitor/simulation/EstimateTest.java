package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstimateTest {

  /** R 4.2.2: {@code prop.test(95, 100, correct = FALSE)$conf.int}. */
  @Test
  void aShareHasTheIntervalOfWilson() {
    Estimate share = Estimate.share(95, 100);

    assertThat(share.low()).isCloseTo(0.888249530768, within(1e-9));
    assertThat(share.high()).isCloseTo(0.978456320846, within(1e-9));
  }

  /** R 4.2.2: {@code poisson.test(5, 100)$conf.int}. */
  @Test
  void aRateHasTheExactInterval() {
    Estimate rate = Estimate.rate(5, 100);

    assertThat(rate.low()).isCloseTo(0.0162348639012, within(1e-9));
    assertThat(rate.high()).isCloseTo(0.1166833207932, within(1e-9));
  }

  /** R 4.2.2: the 2.5 % quantile {@code qbinom(0.025, 100, 0.5)} is 40: ranks 40 and 61. */
  @Test
  void aMedianHasTheIntervalBetweenOrderStatistics() {
    List<Integer> numbers = IntStream.rangeClosed(1, 100).boxed().toList();

    assertThat(Estimate.median(numbers)).isEqualTo(new Estimate(50.5, 40, 61));
  }

  /** mean 2, deviation 1, n 3: 2 ± 1.959964 / √3 = 2 ± 1.131586. */
  @Test
  void aMeanHasTheNormalInterval() {
    Estimate mean = Estimate.mean(List.of(1, 2, 3));

    assertThat(mean.low()).isCloseTo(0.868414, within(1e-6));
    assertThat(mean.high()).isCloseTo(3.131586, within(1e-6));
  }

  @Test
  void nothingCountedIsNoNumber() {
    assertThat(Estimate.share(0, 0).percent()).isEqualTo("–");
    assertThat(Estimate.median(List.of()).days()).isEqualTo("–");
  }
}
