package org.mrdmonitor.timeline.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KaplanMeierTest {

  private static final Map<Integer, List<String[]>> PATIENTS =
      CohortReference.rows("cohort-survival-patients.csv");
  private static final Map<Integer, List<String[]>> FITS =
      CohortReference.rows("cohort-survival.csv");

  static Stream<Integer> cohorts() {
    return PATIENTS.keySet().stream();
  }

  /** {@code survfit(Surv(days, event) ~ 1, conf.type = "log-log")}, see {@code cohort.R}. */
  @ParameterizedTest
  @MethodSource("cohorts")
  void agreesWithR(int cohort) {
    List<KaplanMeier.Step> steps = KaplanMeier.of(observed(cohort)).steps();
    List<String[]> fit = FITS.getOrDefault(cohort, List.of());
    assertThat(steps).hasSameSizeAs(fit);
    for (int i = 0; i < fit.size(); i++) {
      String[] row = fit.get(i);
      KaplanMeier.Step step = steps.get(i);
      assertThat(List.of(step.day(), (long) step.atRisk(), (long) step.events()))
          .containsExactly(Long.valueOf(row[1]), Long.valueOf(row[2]), Long.valueOf(row[3]));
      assertThat(step.free()).isCloseTo(Double.parseDouble(row[4]), within(1e-12));
      assertThat(step.interval().isPresent()).isEqualTo(!row[5].isEmpty());
      step.interval()
          .ifPresent(
              interval -> {
                assertThat(interval.low()).isCloseTo(Double.parseDouble(row[5]), within(1e-9));
                assertThat(interval.high()).isCloseTo(Double.parseDouble(row[6]), within(1e-9));
              });
    }
  }

  private static List<FollowUp> observed(int cohort) {
    return PATIENTS.getOrDefault(cohort, List.of()).stream()
        .map(row -> row[2].equals("1") ? event(row[1]) : censored(row[1]))
        .toList();
  }

  private static FollowUp event(String days) {
    return new FollowUp(Long.parseLong(days), FollowUp.End.EVENT);
  }

  private static FollowUp censored(String days) {
    return new FollowUp(Long.parseLong(days), FollowUp.End.CENSORED);
  }

  @Test
  void countsThoseCensoredOnADayAsAtRiskOnIt() {
    KaplanMeier curve = KaplanMeier.of(List.of(event("10"), censored("10"), event("20")));
    assertThat(curve.atRisk(0)).isEqualTo(3);
    assertThat(curve.atRisk(10)).isEqualTo(3);
    assertThat(curve.atRisk(11)).isEqualTo(1);
    // 1 − 1/3, then 2/3 · (1 − 1/1)
    assertThat(curve.steps()).extracting(KaplanMeier.Step::free).containsExactly(1 - 1 / 3d, 0d);
  }

  @Test
  void theMedianIsTheFirstDayOnWhichAtMostHalfAreFree() {
    KaplanMeier curve =
        KaplanMeier.of(List.of(event("5"), event("8"), censored("9"), censored("30")));
    // 3/4, then 3/4 · 2/3 = 1/2
    assertThat(curve.median()).hasValue(8);
    assertThat(KaplanMeier.of(List.of(event("5"), censored("9"), censored("9"))).median())
        .isEmpty();
  }

  @Test
  void withoutAnEventNobodyLeavesTheTop() {
    KaplanMeier curve = KaplanMeier.of(List.of(censored("3"), censored("400")));
    assertThat(curve.steps()).isEmpty();
    assertThat(curve.at(500)).isEmpty();
    assertThat(curve.longest()).isEqualTo(400);
    assertThat(KaplanMeier.of(List.of()).longest()).isZero();
  }

  @Test
  void noObservationEndsBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> event("-1")).withMessageContaining("-1");
  }
}
