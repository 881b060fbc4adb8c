package org.mrdmonitor.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;

class CourseTest {

  private static final AResult BCR_ABL1 = AResult.of("BCR::ABL1");

  @Test
  void whatLiesAfterTheDayIsNotKnown() {
    Course course =
        ACourse.of(Disease.CML)
            .openTherapy("2026-01-01", "imatinib")
            .therapyStop("2026-06-01")
            .with(BCR_ABL1.on("2026-02-01").percent("5"), BCR_ABL1.on("2026-07-01").percent("1"))
            .asOf("2026-05-31");
    assertThat(course.measurements()).hasSize(1);
    assertThat(course.eventsOf(EventKind.THERAPY_STOP)).isEmpty();
    assertThat(course.onTherapy(course.asOf())).isTrue();
  }

  @Test
  void aStopEndsAnOpenTherapy() {
    Course course =
        ACourse.of(Disease.CML)
            .openTherapy("2026-01-01", "imatinib")
            .therapyStop("2026-06-01")
            .asOf("2026-07-01");
    assertThat(course.onTherapy(LocalDate.of(2026, 5, 31))).isTrue();
    assertThat(course.onTherapy(LocalDate.of(2026, 6, 1))).isFalse();
  }

  @Test
  void aTherapyEndsOnItsOwnDayElseWithTheNextStop() {
    Course course =
        ACourse.of(Disease.CML)
            .therapy("2025-01-01", "2025-05-31", "imatinib")
            .openTherapy("2025-06-01", "dasatinib")
            .therapyStop("2026-06-01")
            .openTherapy("2026-08-01", "dasatinib again")
            .asOf("2026-09-01");
    assertThat(course.eventsOf(EventKind.THERAPY).stream().map(course::endOf))
        .containsExactly(
            Optional.of(LocalDate.of(2025, 5, 31)),
            Optional.of(LocalDate.of(2026, 6, 1)),
            Optional.empty());
  }

  @Test
  void treatmentChangesAtTheStartAndTheDayAfterTheEnd() {
    Course course =
        ACourse.of(Disease.AML).therapy("2026-01-01", "2026-01-07", "7+3").asOf("2026-03-01");
    assertThat(course.lastTreatmentChange(LocalDate.of(2026, 1, 7)))
        .contains(LocalDate.of(2026, 1, 1));
    assertThat(course.lastTreatmentChange(LocalDate.of(2026, 1, 8)))
        .contains(LocalDate.of(2026, 1, 8));
  }

  @Test
  void markersKeepTheOrderOfTheirFirstSample() {
    Course course =
        ACourse.of(Disease.AML)
            .with(
                AResult.of("FLT3-ITD").on("2026-02-01").percent("1"),
                AResult.of("NPM1").on("2026-01-01").percent("1"))
            .course();
    assertThat(course.markers()).extracting("name").isEqualTo(List.of("NPM1", "FLT3-ITD"));
  }
}
