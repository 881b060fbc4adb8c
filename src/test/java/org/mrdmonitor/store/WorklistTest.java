package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Actor;

/** What waits, the most urgent first, and what a choice of rule sets does to it. */
@QuarkusTest
class WorklistTest {

  private static final RuleId CONVERSION = new RuleId("aml-2021-conversion");
  private static final Measurement NEGATIVE =
      AResult.of("NPM1").inMarrow().on("2025-09-01").notDetected("0.001");
  private static final Measurement POSITIVE =
      AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.5");

  @Inject Worklist worklist;
  @Inject PatientRecords records;
  @Inject RuleSetsInForce ruleSets;
  @Inject Ward ward;
  @Inject TestClock clock;

  private Actor clinician;

  @BeforeEach
  void open() {
    // A Monday: two working days later is Wednesday.
    clock.standAt("2026-01-19T09:00:00Z");
    clinician = ward.clinician();
    PatientId patient = ward.inRemission(clinician, Disease.AML, "A-1");
    ward.record(clinician, patient, NEGATIVE, POSITIVE);
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void showsTheFindingWithItsPatientSeriesAndDueDay() {
    WorklistLine line = conversion();
    assertThat(line.patient().hospitalId()).isEqualTo("A-1");
    assertThat(line.series())
        .extracting(WorklistLine.Point::value)
        .containsExactly(NEGATIVE.value(), POSITIVE.value());
    assertThat(line.last().orElseThrow().on()).isEqualTo(LocalDate.parse("2026-01-12"));
    // Marrow every three months in the first two years of remission.
    assertThat(line.nextDueOn()).contains(LocalDate.parse("2026-04-12"));
    assertThat(line.finding().acknowledgeBy()).isEqualTo(LocalDate.parse("2026-01-21"));
  }

  @Test
  void aFindingNobodyLookedAtInTimeIsLate() {
    assertThat(worklist.counts(clinician).late()).isZero();
    clock.passes(Duration.ofDays(3));
    assertThat(conversion().finding().lateOn(LocalDate.parse("2026-01-22"))).isTrue();
    assertThat(worklist.counts(clinician).late()).isPositive();
  }

  @Test
  void aRepeatThatDidNotComeIsOverdue() {
    assertThat(conversion().finding().confirmation().state()).isEqualTo(Confirmation.State.WANTED);
    clock.passes(Duration.ofDays(60));
    assertThat(conversion().finding().confirmation().state()).isEqualTo(Confirmation.State.OVERDUE);
    assertThat(worklist.counts(clinician).confirmationsOverdue()).isPositive();
  }

  @Test
  void theMoreSevereComesFirstAmongEqualsInTime() {
    PatientId other = ward.patient(clinician, Disease.CML, "C-1");
    ward.event(clinician, other, EventKind.DIAGNOSIS, "2024-01-02");
    ward.event(clinician, other, EventKind.THERAPY, "2024-01-02");
    ward.record(
        clinician,
        other,
        AResult.of("BCR::ABL1").onInternationalScale().inBlood().on("2025-10-01").percent("0.05"),
        AResult.of("BCR::ABL1").onInternationalScale().inBlood().on("2026-01-05").percent("4"));
    Severity first =
        worklist
            .findings(clinician, WorklistFilter.ALL, Slice.page(1))
            .rows()
            .get(0)
            .finding()
            .severity();
    assertThat(first).isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
  }

  @Test
  void filtersNarrowAndAnotherCentreSeesNothing() {
    assertThat(count(clinician, of(Optional.of(Disease.CML), Optional.empty()))).isZero();
    assertThat(count(clinician, of(Optional.of(Disease.AML), Optional.of("npm1")))).isPositive();
    assertThat(count(ward.clinician(), WorklistFilter.ALL)).isZero();
  }

  @Test
  void aDecidedFindingLeavesTheList() {
    long before = count(clinician, WorklistFilter.ALL);
    RecordedFinding finding = conversion().finding();
    records.override(
        clinician, finding.id(), finding.version(), OverrideReason.ASSAY_CHANGE, "New kit.");
    assertThat(count(clinician, WorklistFilter.ALL)).isEqualTo(before - 1);
    WorklistFilter overridden =
        new WorklistFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(FindingState.OVERRIDDEN),
            Optional.empty());
    assertThat(count(clinician, overridden)).isEqualTo(1);
  }

  @Test
  void samplesThatDidNotComeAreListed() {
    assertThat(overdue().total()).isZero();
    clock.standAt("2026-05-01T09:00:00Z");
    assertThat(overdue().rows())
        .extracting(OverdueSample::dueOn)
        .containsExactly(LocalDate.parse("2026-04-12"));
  }

  @Test
  void aChoiceOfRuleSetsIsTriedOutThenMade() {
    RuleSetsInForce.Effect expected =
        ruleSets.tryOut(clinician, clinician.home(), Disease.AML, Set.of(RuleSets.ELN_AML_2025));
    assertThat(conversion().finding().state()).isEqualTo(FindingState.OPEN);

    RuleSetsInForce.Effect done =
        ruleSets.choose(
            clinician,
            clinician.home(),
            Disease.AML,
            Set.of(RuleSets.ELN_AML_2025),
            "Decided by the board.");

    assertThat(done).isEqualTo(expected);
    assertThat(done.setAside()).isPositive();
    assertThat(count(clinician, ofRule())).isZero();
    ruleSets.choose(
        clinician, clinician.home(), Disease.AML, RuleSets.defaults(Disease.AML), "Taken back.");
    assertThat(count(clinician, ofRule())).isEqualTo(1);
  }

  private WorklistLine conversion() {
    return worklist.findings(clinician, ofRule(), Slice.page(1)).rows().get(0);
  }

  private Paged<OverdueSample> overdue() {
    return worklist.overdueSamples(clinician, WorklistFilter.ALL, Slice.page(1));
  }

  private long count(Actor actor, WorklistFilter filter) {
    return worklist.findings(actor, filter, Slice.page(1)).total();
  }

  private static WorklistFilter of(Optional<Disease> disease, Optional<String> marker) {
    return new WorklistFilter(
        disease, marker, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static WorklistFilter ofRule() {
    return new WorklistFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(CONVERSION),
        Optional.empty(),
        Optional.empty());
  }
}
