package org.mrdmonitor.timeline.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mrdmonitor.patient.Disease.AML;
import static org.mrdmonitor.patient.Disease.CML;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;

class IndexEventTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void isTheFirstOfItsKind() {
    ACourse course =
        ACourse.of(AML).transplant("2025-09-01").transplant("2025-05-01").diagnosis("2024-12-01");
    assertThat(IndexEvent.TRANSPLANT.in(course.asOf("2026-01-01"))).hasValue(day("2025-05-01"));
    assertThat(IndexEvent.DIAGNOSIS.in(course.asOf("2026-01-01"))).hasValue(day("2024-12-01"));
    assertThat(IndexEvent.STOP_OF_TREATMENT.in(course.asOf("2026-01-01"))).isEmpty();
    assertThat(IndexEvent.TRANSPLANT.in(course.asOf("2025-01-01"))).isEmpty();
  }

  /** 01-Mar to 20-Apr are 50 days, a break between cycles; eight weeks are 56. */
  @Test
  void aShortBreakBetweenTherapiesIsNotTheEnd() {
    ACourse course =
        ACourse.of(AML)
            .therapy("2025-01-10", "2025-03-01", "Induction")
            .therapy("2025-04-20", "2025-07-01", "Consolidation");
    assertThat(IndexEvent.END_OF_TREATMENT.in(course.asOf("2026-01-01")))
        .hasValue(day("2025-07-01"));
  }

  @Test
  void aLaterTreatmentDoesNotMoveTheEnd() {
    ACourse course =
        ACourse.of(AML)
            .therapy("2025-01-10", "2025-03-01", "First line")
            .therapy("2025-10-01", "2025-12-01", "Salvage");
    assertThat(IndexEvent.END_OF_TREATMENT.in(course.asOf("2026-01-01")))
        .hasValue(day("2025-03-01"));
  }

  @Test
  void aTherapyWithoutAnEndRunsUntilItsPlannedStopOrOn() {
    ACourse going = ACourse.of(CML).openTherapy("2020-01-10", "Imatinib");
    assertThat(IndexEvent.END_OF_TREATMENT.in(going.asOf("2026-01-01"))).isEmpty();
    assertThat(IndexEvent.END_OF_TREATMENT.in(going.therapyStop("2025-06-01").asOf("2026-01-01")))
        .hasValue(day("2025-06-01"));
  }

  @Test
  void isReadByItsCode() {
    assertThat(IndexEvent.parse("end-of-treatment")).hasValue(IndexEvent.END_OF_TREATMENT);
    assertThat(IndexEvent.parse("birth")).isEmpty();
  }
}
