package org.mrdmonitor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;

/**
 * The schedule of CML before a major response: three months after a sample ({@code
 * docs/clinical/schedule.md}); the window ends 14 days later.
 */
class SampleMissingTest {

  private static final AResult CML = AResult.of("BCR::ABL1").onInternationalScale();

  private static final ACourse BEGUN =
      ACourse.of(Disease.CML)
          .diagnosis("2025-01-02")
          .openTherapy("2025-01-10", "imatinib")
          .with(CML.on("2025-01-10").percent("60"));

  @Test
  void isNoticedOfAWindowThatPassedBetweenTwoSamples() {
    // 10-Jan + 3 months = 10-Apr; + 14 days = 24-Apr; the next sample is of 25-Apr.
    assertThat(by(BEGUN.with(CML.on("2025-04-25").percent("9")).course()))
        .containsExactly(
            "BCR::ABL1: no sample is recorded between 10-Jan-2025 and 25-Apr-2025, although one was"
                + " expected by 10-Apr-2025.");
  }

  @Test
  void isNoticedUntilToday() {
    assertThat(by(BEGUN.asOf("2025-04-24")))
        .containsExactly(
            "BCR::ABL1: no sample is recorded since 10-Jan-2025, although one was expected by"
                + " 10-Apr-2025.");
  }

  @Test
  void isNotNoticedWithinTheWindow() {
    assertThat(by(BEGUN.with(CML.on("2025-04-24").percent("9")).course())).isEmpty();
    assertThat(by(BEGUN.asOf("2025-04-23"))).isEmpty();
  }

  @Test
  void isNotNoticedAfterDeath() {
    assertThat(by(BEGUN.death("2025-03-01").asOf("2025-12-01"))).isEmpty();
  }

  @Test
  void cannotBeToldOfAcuteLeukaemiaWithoutARemission() {
    ACourse aml =
        ACourse.of(Disease.AML)
            .diagnosis("2025-01-02")
            .with(AResult.of("NPM1").on("2025-01-05").percent("40"));
    assertThat(by(aml.asOf("2025-12-01"))).singleElement().asString().startsWith("? No remission");
    assertThat(by(aml.relapse("2025-06-01").asOf("2025-12-01"))).isEmpty();
  }

  private static List<String> by(Course course) {
    return Noticed.by(CheckId.SAMPLE_MISSING, course);
  }
}
