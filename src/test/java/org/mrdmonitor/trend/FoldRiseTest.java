package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;

class FoldRiseTest {

  private static final BigDecimal TENFOLD = BigDecimal.TEN;

  @Test
  void aNegativeAtOneInTenThousandAndALevelTenTimesItsLimitIsCertain() {
    assertThat(rise(notDetected("1E-4"), level("1E-3"))).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void aMoreSensitiveSecondTestDoesNotAlarmByItself() {
    assertThat(rise(notDetected("1E-4"), level("5E-5"))).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void aFallToNotDetectedIsNoRise() {
    assertThat(rise(level("1E-3"), notDetected("1E-4"))).isEqualTo(Certainty.EXCLUDED);
  }

  /** n·1E-6 to n·1E-5 is exactly tenfold; as doubles, 60 of 999 such pairs fall short in log10. */
  @Test
  void exactlyTenfoldCountsForEveryDecimal() {
    for (int n = 1; n < 1000; n++) {
      assertThat(rise(level(n + "E-6"), level(n + "E-5")))
          .as("%dE-6", n)
          .isEqualTo(Certainty.CERTAIN);
    }
  }

  @Property(seed = "20261122")
  void moreSensitivityNeverWeakensCertainToExcluded(
      @ForAll @IntRange(min = 1, max = 9999) int limit,
      @ForAll @IntRange(min = 1, max = 9999) int better,
      @ForAll @IntRange(min = 1, max = 99999) int later) {
    MrdValue coarse = notDetected(Math.max(limit, better) + "E-6");
    MrdValue fine = notDetected(Math.min(limit, better) + "E-6");
    MrdValue now = level(later + "E-6");
    if (rise(coarse, now) == Certainty.CERTAIN) {
      assertThat(rise(fine, now)).isEqualTo(Certainty.CERTAIN);
    }
  }

  private static Certainty rise(MrdValue earlier, MrdValue later) {
    return FoldRise.ofAtLeast(TENFOLD, earlier, later);
  }

  private static MrdValue level(String fraction) {
    return new Quantified(Level.ofFraction(fraction));
  }

  private static MrdValue notDetected(String limit) {
    return new NotDetected(Level.ofFraction(limit));
  }
}
