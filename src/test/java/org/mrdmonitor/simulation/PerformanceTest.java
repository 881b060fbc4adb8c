package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PerformanceTest {

  private static final CourseSimulator SIMULATOR =
      new CourseSimulator(MarkerModel.NPM1, LocalDate.of(2020, 1, 1), 5);
  private static final SeededCourse RELAPSING = relapsing();
  private static final int RELEASE = RELAPSING.truth().releaseDay().orElseThrow();
  private static final int RELAPSE = RELAPSING.truth().relapseDay().orElseThrow();

  @Test
  void theLeadCountsFromTheFirstAlarmOfGrowth() {
    List<Alarm> alarms = List.of(standing(RELAPSE - 20), standing(RELAPSE - 60));

    assertThat(Performance.lead(RELAPSING, alarms)).hasValue(60);
  }

  @Test
  void anAlarmThatStoodBeforeGrowthLeadsNoFurtherThanGrowth() {
    assertThat(Performance.lead(RELAPSING, List.of(standing(RELEASE - 50))))
        .hasValue(RELAPSE - RELEASE);
  }

  @Test
  void anAlarmThatEndedBeforeGrowthFindsNothing() {
    Alarm ended = new Alarm(RELEASE - 50, OptionalInt.of(RELEASE - 8), 1);

    assertThat(Performance.lead(RELAPSING, List.of(ended))).isEmpty();
  }

  @Test
  void alarmsOfACourseWithoutRelapseAreFalseOnceTreatmentIsOver() {
    SeededCourse cured = SIMULATOR.course(Story.CURE, 1);
    int end = MarkerModel.NPM1.schedule().treatmentDays();

    Performance performance =
        Performance.of(
            "any",
            List.of(cured),
            c -> List.of(new Alarm(end - 1, OptionalInt.of(end), 1), standing(end + 42)));

    assertThat(performance.allFalse()).isEqualTo(1);
    assertThat(performance.relapses()).isZero();
    // follow-up of 730 days and the last day itself
    assertThat(performance.yearsAtRisk()).isCloseTo(731 / 365.25, within(1e-9));
  }

  @Test
  void anAlarmBeforeGrowthIsFalseAndOneDuringGrowthIsNot() {
    Performance performance =
        Performance.of(
            "any",
            List.of(RELAPSING),
            c -> List.of(new Alarm(RELEASE - 1, OptionalInt.of(RELEASE), 1), standing(RELEASE)));

    assertThat(performance.allFalse()).isEqualTo(1);
    assertThat(performance.found()).isEqualTo(1);
  }

  private static Alarm standing(int day) {
    return new Alarm(day, OptionalInt.empty(), 1);
  }

  private static SeededCourse relapsing() {
    return LongStream.range(0, 100)
        .mapToObj(i -> SIMULATOR.course(Story.RELAPSE, i))
        .filter(c -> c.truth().relapseDay().isPresent())
        .filter(c -> c.truth().releaseDay().getAsInt() > 250)
        .findFirst()
        .orElseThrow();
  }
}
