package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;

/** Intervals of the published schedules; the dates are calendar arithmetic from the last sample. */
class ScheduleTest {

  private static final ACourse AML = ACourse.of(Disease.AML).remission("2025-01-10");
  private static final ACourse CML = ACourse.of(Disease.CML).openTherapy("2024-01-01", "imatinib");

  @Test
  void amlMarrowAfterThreeMonthsBloodAfterSixWeeks() {
    assertThat(due(AML.with(npm1("2025-06-01").inMarrow().percent("0.01"))))
        .contains(day("2025-09-01"));
    // 01-Jun + 42 days
    assertThat(due(AML.with(npm1("2025-06-01").inBlood().percent("0.01"))))
        .contains(day("2025-07-13"));
  }

  @Test
  void eitherSpecimenInTimeIsEnough() {
    assertThat(
            due(
                AML.with(
                    npm1("2025-06-01").inMarrow().percent("0.01"),
                    npm1("2025-06-20").inBlood().percent("0.01"))))
        .contains(day("2025-09-01"));
  }

  @Test
  void afterTwentyFourMonthsAmlIsIndividual() {
    assertThat(due(AML.with(npm1("2027-01-10").inMarrow().percent("0.01")))).isEmpty();
  }

  @Test
  void duringATherapyTheProtocolSays() {
    assertThat(
            due(
                AML.openTherapy("2025-05-20", "consolidation")
                    .with(npm1("2025-06-01").inMarrow().percent("0.01"))))
        .isEmpty();
  }

  @Test
  void afterARelapseNothingIsExpectedBySchedule() {
    assertThat(due(AML.relapse("2025-05-20").with(npm1("2025-06-01").inMarrow().percent("60"))))
        .isEmpty();
  }

  @Test
  void inAplBloodDoesNotReplaceMarrow() {
    AResult apl = AResult.of("PML::RARA");
    assertThat(
            due(
                AML.with(
                    apl.inMarrow().on("2025-06-01").notDetected("0.001"),
                    apl.inBlood().on("2025-08-20").notDetected("0.001"))))
        .contains(day("2025-09-01"));
  }

  @Test
  void cmlEveryThreeMonthsUntilMmrIsConfirmedThenEverySix() {
    Measurement first = bcr("2025-01-01").percent("0.05");
    assertThat(due(CML.with(first))).contains(day("2025-04-01"));
    assertThat(due(CML.with(first, bcr("2025-04-01").percent("0.1")))).contains(day("2025-10-01"));
    assertThat(due(CML.with(first, bcr("2025-04-01").percent("0.11")))).contains(day("2025-07-01"));
  }

  @Test
  void afterAStopMonthlyThenEveryTwoThenEveryThreeMonths() {
    ACourse stopped = CML.therapyStop("2025-01-01");
    assertThat(due(stopped.with(bcr("2025-06-30").percent("0.01")))).contains(day("2025-07-30"));
    assertThat(due(stopped.with(bcr("2025-07-01").percent("0.01")))).contains(day("2025-09-01"));
    assertThat(due(stopped.with(bcr("2026-01-01").percent("0.01")))).contains(day("2026-04-01"));
  }

  @Test
  void allEveryThreeMonthsForThreeYears() {
    AResult igh = AResult.of("IGH").inMarrow().by(Method.RQ_PCR);
    ACourse all = ACourse.of(Disease.ALL).remission("2025-01-10");
    assertThat(due(all.with(igh.on("2025-06-01").notDetected("0.01")))).contains(day("2025-09-01"));
    assertThat(due(all.with(igh.on("2028-01-10").notDetected("0.01")))).isEmpty();
  }

  @Test
  void theEarliestMarkerLeads() {
    ACourse two =
        AML.with(
            npm1("2025-06-01").inMarrow().percent("0.01"),
            AResult.of("LAIP").inMarrow().by(Method.FLOW).on("2025-05-01").notDetected("0.01"));
    assertThat(Schedule.next(two.course()).orElseThrow().marker().name()).isEqualTo("LAIP");
  }

  @Test
  void aSampleIsOverdueFromTheNextDay() {
    NextSample next =
        Schedule.next(CML.with(bcr("2025-01-01").percent("5")).course()).orElseThrow();
    assertThat(next.overdueOn(day("2025-04-01"))).isFalse();
    assertThat(next.overdueOn(day("2025-04-02"))).isTrue();
    assertThat(next.basis().text()).contains("three months");
  }

  private static Optional<LocalDate> due(ACourse course) {
    return Schedule.next(course.course()).map(NextSample::dueBy);
  }

  private static AResult npm1(String day) {
    return AResult.of("NPM1").on(day);
  }

  private static AResult bcr(String day) {
    return AResult.of("BCR::ABL1").inBlood().on(day);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
