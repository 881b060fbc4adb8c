package org.mrdmonitor.simulation;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.EventKind;

class CourseSimulatorTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final long SEED = 20261122;

  @ParameterizedTest
  @EnumSource
  void theSameSeedGivesTheSameCourse(MarkerModel model) {
    assertThat(simulator(model).course(7).course()).isEqualTo(simulator(model).course(7).course());
    assertThat(simulator(model).course(7).course())
        .isNotEqualTo(new CourseSimulator(model, DAY, SEED + 1).course(7).course());
  }

  @ParameterizedTest
  @EnumSource
  void aRelapsingMarrowDoublesInItsDoublingTimeAtTheEnd(MarkerModel model) {
    for (SeededCourse each : cohort(model, Story.RELAPSE, 30)) {
      if (each.truth().relapseDay().isPresent()) {
        int day = each.truth().relapseDay().getAsInt();
        double fold = level(each, day) / level(each, day - 1);

        // x(t) = x0 * 2^(t / DT), so that one day multiplies by 2^(1 / DT); the dormant cells, at
        // most one in twenty by then, take no part
        double growth = Math.pow(2, 1 / each.doublingDays()) - 1;
        assertThat(fold - 1).isCloseTo(growth, withinPercentage(5));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlateauStaysWithinOneLogOfTheThreshold(MarkerModel model) {
    double threshold = model.burden().threshold();
    for (SeededCourse each : cohort(model, Story.PLATEAU, 30)) {
      for (int day : List.of(model.schedule().treatmentDays(), model.schedule().lastDay())) {
        // the reservoir loses at most a * days of its natural logarithm: 5e-4 * 1825 / ln 10 = 0.4
        assertThat(Math.log10(level(each, day))).isBetween(threshold - 1.4, threshold + 1.1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSampledFromTheDayOfRelapseOn(MarkerModel model) {
    for (SeededCourse each : cohort(model, Story.RELAPSE, 30)) {
      each.course()
          .firstOf(EventKind.RELAPSE)
          .ifPresent(
              relapse ->
                  assertThat(each.course().measurements())
                      .allSatisfy(m -> assertThat(m.sampledOn()).isBefore(relapse)));
    }
  }

  @Test
  void aThirdOfTheCoursesWithoutRelapseAreHeldNearTheThreshold() {
    List<Story> stories =
        LongStream.range(0, 2000)
            .mapToObj(i -> simulator(MarkerModel.NPM1).course(i).story())
            .toList();
    long never = stories.stream().filter(s -> s != Story.RELAPSE).count();
    long plateau = stories.stream().filter(s -> s == Story.PLATEAU).count();

    assertThat((double) plateau / never).isGreaterThan(0.30);
    // binomial standard deviation: sqrt(0.4 * 0.6 / 2000) = 0.011
    assertThat(1 - never / 2000.0).isCloseTo(0.40, within(0.035));
  }

  @Test
  void oneDoublingTimeInTenIsThreeTimesSlower() {
    List<Double> logs =
        LongStream.range(0, 3000)
            .mapToObj(i -> simulator(MarkerModel.CBFB_MYH11).course(i).doublingDays())
            .map(d -> Math.log10(d / 36))
            .toList();
    double mean = logs.stream().mapToDouble(x -> x).average().orElseThrow();

    // a tenth is shifted by log10(3) = 0.477, so the mean by 0.048; standard error 0.207 /
    // sqrt(3000)
    assertThat(mean).isCloseTo(0.0477, within(0.015));
  }

  @Test
  void sevenAndAHalfPercentOfSamplesAreMissedAndAsManyLate() {
    Schedule schedule = Schedule.BLOOD_SIX_WEEKS;
    List<Visit> planned = schedule.plannedUntil(880);
    long taken = 0;
    long onTime = 0;
    for (int i = 0; i < 500; i++) {
      List<Visit> visits = schedule.takenUntil(880, Draws.of(SEED, i));
      taken += visits.size();
      onTime += visits.stream().filter(planned::contains).count();
    }

    // of 20 planned one (diagnosis) is always taken; the last may leave the window by coming late
    double all = 500.0 * planned.size();
    assertThat(taken / all).isCloseTo(1 - 0.075 * 19 / 20, within(0.01));
    assertThat(onTime / all).isCloseTo(1 - 0.15 * 19 / 20, within(0.012));
  }

  @ParameterizedTest
  @EnumSource
  void theTextIsTheValue(MarkerModel model) {
    for (Measurement each : simulator(model).course(3).course().measurements()) {
      if (each.value().quantified()) {
        assertThat(each.reported().unit().toLevel(new java.math.BigDecimal(each.reported().text())))
            .isEqualTo(each.value().upperBound());
      }
    }
  }

  /** Between 15 and 28 days after a sample, or up to 42 days later than that. */
  @ParameterizedTest
  @EnumSource(names = {"NPM1", "AML_FLOW", "ALL_IG_TR", "CML_TREATED"})
  void secondSamplesAreAddedToTheRegularOnes(MarkerModel model) {
    CourseSimulator repeating = new CourseSimulator(model, DAY, SEED, Sampling.WITH_REPEATS);
    int added = 0;
    for (int i = 0; i < 30; i++) {
      List<NewResult> regular = simulator(model).course(Story.RELAPSE, i).results();
      List<NewResult> all = repeating.course(Story.RELAPSE, i).results();

      assertThat(all).containsAll(regular);
      assertThat(all).isSortedAccordingTo(Comparator.comparing(NewResult::sampledOn));
      for (int k = 1; k < all.size(); k++) {
        if (!regular.contains(all.get(k))) {
          long days = DAYS.between(all.get(k - 1).sampledOn(), all.get(k).sampledOn());
          assertThat(days).isBetween(15L, 28L + 42);
          added++;
        }
      }
    }
    assertThat(added).isPositive();
  }

  private static double level(SeededCourse each, int day) {
    return each.truth().levelOn(day, each.model().followedIn());
  }

  private static List<SeededCourse> cohort(MarkerModel model, Story story, int size) {
    return LongStream.range(0, size).mapToObj(i -> simulator(model).course(story, i)).toList();
  }

  private static CourseSimulator simulator(MarkerModel model) {
    return new CourseSimulator(model, DAY, SEED);
  }
}
