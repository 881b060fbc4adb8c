package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalIntervalTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** R 4.2.2: {@code sprintf("%.15g", pnorm(z, log.p = TRUE))}. */
  @ParameterizedTest
  @CsvSource({
    "-1, -1.84102164500926",
    "-40, -804.608442013754",
    "-1000, -500007.826694812",
    "1.5, -0.069143455612234",
    "9, -1.12858840595384e-19"
  })
  void logOfTheDistributionSurvivesBothTails(double z, double expected) {
    assertThat(NormalInterval.logBelow(z)).isCloseTo(expected, withPercentage(1e-10));
  }

  /**
   * R 4.2.2: {@code a + log(-expm1(b - a))} with {@code a, b = pnorm(upper, log.p = TRUE),
   * pnorm(lower, log.p = TRUE)}.
   */
  @ParameterizedTest
  @CsvSource({
    "-41, -40, -804.608442013754",
    "-40, -39.999, -807.806627314748",
    "39.999, 40, -807.806627314748",
    "-2, 1, -0.200166294324463"
  })
  void logOfAnIntervalSurvivesBothTails(double lower, double upper, double expected) {
    assertThat(NormalInterval.logBetween(lower, upper)).isCloseTo(expected, withPercentage(1e-9));
  }

  @Test
  void anOpenEndIsTheDistributionItself() {
    assertThat(NormalInterval.logBetween(-INFINITY, -3))
        .isCloseTo(NormalInterval.logBelow(-3), within(1e-12));
    assertThat(NormalInterval.logBetween(3, INFINITY))
        .isCloseTo(NormalInterval.logBelow(-3), within(1e-12));
  }
}
