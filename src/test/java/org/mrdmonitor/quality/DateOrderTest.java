package org.mrdmonitor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;

class DateOrderTest {

  private static final String NOW = "2026-06-01";
  private static final AResult NPM1 = AResult.of("NPM1");
  private static final ACourse DIAGNOSED = ACourse.of(Disease.AML).diagnosis("2025-03-31");

  @Test
  void isNoticedOfSamplesOutsideTheDisease() {
    // 31-Mar - 30 days = 01-Mar.
    assertThat(by(DIAGNOSED.with(NPM1.on("2025-02-28").percent("1")).asOf(NOW)))
        .containsExactly("The sample of 28-Feb-2025 lies more than 30 days before the diagnosis.");
    assertThat(by(DIAGNOSED.with(NPM1.on("2025-03-01").percent("1")).asOf(NOW))).isEmpty();
    assertThat(by(DIAGNOSED.death("2026-01-02").with(NPM1.on("2026-01-03").percent("1")).asOf(NOW)))
        .containsExactly("The sample of 03-Jan-2026 lies after the day of death.");
    assertThat(by(DIAGNOSED.death("2026-01-02").with(NPM1.on("2026-01-02").percent("1")).asOf(NOW)))
        .isEmpty();
  }

  @Test
  void isNoticedOfEventsOutOfOrder() {
    assertThat(by(DIAGNOSED.remission("2025-03-30").asOf(NOW)))
        .containsExactly("The event of 30-Mar-2025 lies before the diagnosis.");
    assertThat(by(DIAGNOSED.relapse("2025-05-01").remission("2025-05-02").asOf(NOW)))
        .containsExactly("The relapse of 01-May-2025 lies before the first remission recorded.");
    assertThat(by(DIAGNOSED.therapyStop("2025-05-01").asOf(NOW)))
        .containsExactly(
            "A stop of therapy is recorded on 01-May-2025, and no therapy that began before it.");
    assertThat(by(DIAGNOSED.death("2026-01-02").transplant("2026-01-03").asOf(NOW)))
        .containsExactly("The event of 03-Jan-2026 lies after the day of death.");
  }

  @Test
  void isNoticedOfDaysBeforeBirthAndReportsBeforeTheSample() {
    Measurement sample = NPM1.on("2025-04-10").percent("1");
    Course course = DIAGNOSED.with(sample).asOf(NOW);
    LocalDate born = LocalDate.parse("2025-04-11");
    assertThat(
            Noticed.by(CheckId.DATE_ORDER, new ReviewedCourse(course, Optional.of(born), Map.of())))
        .containsExactly(
            "The sample of 10-Apr-2025 lies before the day of birth.",
            "The event of 31-Mar-2025 lies before the day of birth.");
    assertThat(reported(course, sample, "2025-04-09"))
        .containsExactly("The report of the sample of 10-Apr-2025 is dated before the sample.");
    assertThat(reported(course, sample, "2025-04-10")).isEmpty();
  }

  @Test
  void isNotNoticedOfAnUsualCourse() {
    assertThat(
            by(
                DIAGNOSED
                    .therapy("2025-04-01", "2025-05-01", "7+3")
                    .remission("2025-05-05")
                    .therapyStop("2025-09-01")
                    .relapse("2026-02-01")
                    .with(NPM1.on("2025-03-30").percent("40"))
                    .asOf(NOW)))
        .isEmpty();
  }

  @Test
  void cannotBeToldOfARelapseWithoutAnyRemission() {
    assertThat(by(DIAGNOSED.relapse("2025-05-01").asOf(NOW)))
        .singleElement()
        .asString()
        .startsWith("? A relapse is recorded on 01-May-2025");
  }

  private static List<String> reported(Course course, Measurement sample, String day) {
    return Noticed.by(
        CheckId.DATE_ORDER,
        new ReviewedCourse(course, Optional.empty(), Map.of(sample.id(), LocalDate.parse(day))));
  }

  private static List<String> by(Course course) {
    return Noticed.by(CheckId.DATE_ORDER, course);
  }
}
