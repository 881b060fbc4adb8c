package org.mrdmonitor.timeline.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mrdmonitor.measurement.Level;

class LevelDistributionTest {

  private static final Map<Integer, List<String[]>> PATIENTS =
      CohortReference.rows("cohort-levels-patients.csv");
  private static final Map<Integer, List<String[]>> FITS =
      CohortReference.rows("cohort-levels.csv");

  static Stream<Integer> cohorts() {
    return PATIENTS.keySet().stream();
  }

  /**
   * {@code survfit(Surv(lower, upper, type = "interval2") ~ 1)}, see {@code cohort.R}; the
   * tolerance is that of the iteration of R, which stops earlier.
   */
  @ParameterizedTest
  @MethodSource("cohorts")
  void agreesWithR(int cohort) {
    LevelDistribution levels =
        LevelDistribution.of(
            PATIENTS.getOrDefault(cohort, List.of()).stream()
                .map(row -> new LevelRange(percent(row[1]), percent(row[2])))
                .toList());
    for (String[] row : FITS.getOrDefault(cohort, List.of())) {
      assertThat(levels.atMost(percent(row[1])))
          .as("share at or below %s %%", row[1])
          .isCloseTo(Double.parseDouble(row[2]), within(2e-3));
    }
  }

  private static Level percent(String text) {
    return text.isEmpty() ? Level.ZERO : Level.ofPercent(text);
  }

  private static LevelRange exactly(String percent) {
    return new LevelRange(Level.ofPercent(percent), Level.ofPercent(percent));
  }

  private static LevelRange below(String percent) {
    return new LevelRange(Level.ZERO, Level.ofPercent(percent));
  }

  private static LevelDistribution of(LevelRange... ranges) {
    return LevelDistribution.of(Arrays.asList(ranges));
  }

  @Test
  void withoutCensoringAQuantileIsAnOrderStatistic() {
    LevelDistribution levels = of(exactly("3"), exactly("1"), exactly("4"), exactly("2"));
    // R: quantile(c(3, 1, 4, 2), c(0.25, 0.5, 0.75), type = 1) is 1 2 3
    assertThat(levels.quantile(0.25)).isEqualTo(exactly("1"));
    assertThat(levels.quantile(0.5)).isEqualTo(exactly("2"));
    assertThat(levels.quantile(0.75)).isEqualTo(exactly("3"));
  }

  @Test
  void aQuantileBelowTheLimitIsNoLevel() {
    LevelRange median =
        of(below("0.01"), below("0.01"), below("0.01"), exactly("0.5"), exactly("0.7"))
            .quantile(0.5);
    assertThat(median).isEqualTo(below("0.01"));
    assertThat(median.onlyBelow()).isTrue();
  }

  /** One very sensitive sample says nothing of the four others, whose limit is a hundred times. */
  @Test
  void claimsNoLowerLimitThanTheSampleGuarantees() {
    LevelDistribution levels =
        of(below("0.001"), below("0.1"), below("0.1"), below("0.1"), below("0.1"));
    assertThat(levels.quantile(0.5)).isEqualTo(below("0.1"));
  }

  @Test
  void sharesTheMassOfALimitAmongTheLevelsBelowIt() {
    // Reversed Kaplan-Meier: F(0.2) = 1 − 1/4 = 3/4 of which < 0.3 is part; below 0.3 remain
    // 0.1, 0.2 and < 0.3: F(0.1) = 3/4 · (1 − 1/2) = 3/8.
    LevelDistribution levels = of(exactly("0.1"), exactly("0.2"), below("0.3"), exactly("0.9"));
    assertThat(levels.atMost(Level.ofPercent("0.1"))).isCloseTo(3 / 8d, within(1e-8));
    assertThat(levels.atMost(Level.ofPercent("0.2"))).isCloseTo(3 / 4d, within(1e-8));
  }

  @Test
  void aLevelAtTheLimitIsConsistentWithIt() {
    LevelDistribution levels = of(below("0.1"), exactly("0.1"), exactly("0.5"));
    assertThat(levels.atMost(Level.ofPercent("0.1"))).isCloseTo(2 / 3d, within(1e-8));
    assertThat(levels.quantile(0.5)).isEqualTo(exactly("0.1"));
  }

  /** All mass of the limits would fall on 0.002 %, though three of five may be far below it. */
  @Test
  void doesNotTakeTheLowestLevelMeasuredForThoseBelowALimit() {
    LevelDistribution levels =
        of(below("0.01"), below("0.01"), below("0.02"), exactly("0.002"), exactly("0.5"));
    assertThat(levels.quantile(0.5)).isEqualTo(below("0.01"));
    assertThat(levels.quantile(1)).isEqualTo(exactly("0.5"));
  }

  /** A limit of detection is not in the range above it, so no mass can gather on it. */
  @Test
  void notDetectedAndDetectedShareNoLevel() {
    LevelRange justAbove = new LevelRange(Level.ofPercent("0.01"), Level.ofPercent("0.03"));
    LevelDistribution levels = of(below("0.01"), below("0.01"), justAbove, justAbove, justAbove);
    assertThat(levels.atMost(Level.ofPercent("0.01"))).isCloseTo(2 / 5d, within(1e-8));
    assertThat(levels.quantile(0.75)).isEqualTo(justAbove);
  }

  @Test
  void detectedAndNotQuantifiableLiesBetweenItsLimits() {
    LevelRange between = new LevelRange(Level.ofPercent("0.001"), Level.ofPercent("0.003"));
    assertThat(of(between, between, between, exactly("1"), exactly("2")).quantile(0.5))
        .isEqualTo(between);
  }

  @Test
  void theOrderOfPatientsDoesNotMatter() {
    List<LevelRange> ranges =
        new ArrayList<>(
            List.of(below("0.01"), exactly("0.02"), below("0.1"), exactly("0.3"), exactly("0.05")));
    LevelRange median = LevelDistribution.of(ranges).quantile(0.5);
    Collections.reverse(ranges);
    assertThat(LevelDistribution.of(ranges).quantile(0.5)).isEqualTo(median);
  }

  @Test
  void needsALevel() {
    assertThatIllegalArgumentException().isThrownBy(() -> LevelDistribution.of(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LevelRange(Level.ofPercent("2"), Level.ofPercent("1")));
  }
}
