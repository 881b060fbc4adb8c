package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LevelTest {

  /** As a double, 0.07 / 100 is 7.000000000000001E-4 and misses a threshold of 0.0007. */
  @Test
  void aPercentageIsTheExactFraction() {
    assertThat(Level.ofPercent("0.07")).isEqualTo(Level.ofFraction("0.0007"));
  }

  @Test
  void trailingZerosMakeNoDifference() {
    assertThat(Level.ofFraction("0.00100"))
        .isEqualTo(Level.ofFraction("1E-3"))
        .hasSameHashCodeAs(Level.ofFraction("1E-3"));
  }

  @Test
  void aTranscriptRatioMayExceedOne() {
    assertThat(Level.ofPercent("168").fraction()).isEqualByComparingTo("1.68");
  }

  @Test
  void noLevelIsBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Level.ofFraction("-0.1"))
        .withMessageContaining("-0.1");
  }

  /** log10(0.00031) = log10(3.1) - 4 = 0.4913616938 - 4. */
  @Test
  void logarithmOfASmallLevel() {
    assertThat(Level.ofFraction("0.00031").log10()).isCloseTo(-3.5086383062, within(1e-9));
  }

  @Test
  void logarithmBeyondTheRangeOfDoubles() {
    assertThat(new Level(new BigDecimal("1E-400")).log10()).isEqualTo(-400);
  }

  /** 3 copies of 41 200 ABL1: 3 / 41200 = 0.0000728155… */
  @Test
  void ratioOfCopies() {
    assertThat(Level.ofRatio(3, 41_200).fraction().doubleValue())
        .isCloseTo(7.28155e-5, within(1e-10));
  }
}
