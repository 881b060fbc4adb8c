package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.timeline.flagquality.ExactShare;
import org.mrdmonitor.timeline.flagquality.FlagQuality;
import org.mrdmonitor.timeline.flagquality.Promptness;

/** One patient whose rise was found on Monday 02-Mar-2026 at 08:00, in a centre of its own. */
@QuarkusTest
class QualityReportsTest {

  private static final AResult NPM1 = AResult.of("NPM1").inMarrow();

  @Inject QualityReports reports;
  @Inject Worklist worklist;
  @Inject PatientRecords records;
  @Inject Ward ward;
  @Inject TestClock clock;

  private Actor clinician;
  private PatientId patient;

  @BeforeEach
  void raise() {
    clock.standAt("2026-03-02T08:00:00Z");
    clinician = ward.clinician();
    patient = ward.inRemission(clinician, Disease.AML, "Q-1");
    ward.record(clinician, patient, NPM1.on("2025-03-01").notDetected("0.001"));
    ward.record(clinician, patient, NPM1.on("2025-09-01").percent("0.5"));
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void countsFindingsAndResultsOfThePeriodAndDisease() {
    int raised = waiting().size();
    assertThat(raised).isPositive();
    assertThat(quality().results()).isEqualTo(2);
    assertThat(quality().all().findings()).isEqualTo(raised);
    assertThat(quality().perHundredResults(quality().all())).contains(100.0 * raised / 2);

    FlagQuality later = quality(from("2025-09-02"));
    assertThat(later.results()).isZero();
    assertThat(later.all().findings()).isZero();
    FlagQuality september = quality(from("2025-09-01"));
    assertThat(september.results()).isEqualTo(1);
    assertThat(september.all().findings()).isEqualTo(raised);
    FlagQuality other =
        quality(new QualityFilter(Optional.of(Disease.CML), Optional.empty(), Optional.empty()));
    assertThat(other.results()).isZero();
  }

  @Test
  void anotherCentreSeesNothingOfIt() {
    assertThat(reports.of(ward.clinician(), QualityFilter.ALL, Purpose.VIEW).quality().results())
        .isZero();
  }

  @Test
  void overridesAreCountedWithTheirReasonAndTheirTime() {
    int raised = waiting().size();
    clock.passes(Duration.ofHours(5));
    for (RecordedFinding finding : waiting()) {
      records.override(
          clinician, finding.id(), finding.version(), OverrideReason.SAMPLE_DOUBTFUL, "Clotted.");
    }
    FlagQuality quality = quality();
    assertThat(quality.all().overridden()).isEqualTo(new ExactShare(raised, raised));
    assertThat(quality.all().reasons()).containsExactly(Map.entry("sample doubtful", raised));
    Promptness all = quality.promptness().get(0);
    assertThat(all.median()).isEqualTo(OptionalLong.of(5));
    assertThat(all.ninetieth()).isEqualTo(OptionalLong.of(5));
    assertThat(all.overdue()).isEqualTo(new ExactShare(0, raised));
  }

  @Test
  void whatNobodyLookedAtIsOverdueAndTheMedianNotReached() {
    int raised = waiting().size();
    clock.standAt("2026-04-02T08:00:00Z");
    Promptness all = quality().promptness().get(0);
    assertThat(all.median()).isEmpty();
    assertThat(all.overdue()).isEqualTo(new ExactShare(raised, raised));
  }

  @Test
  void aRelapseWithoutAnEarlierFindingIsListed() {
    PatientId silent = ward.inRemission(clinician, Disease.AML, "Q-2");
    ward.record(clinician, silent, NPM1.on("2025-03-03").notDetected("0.001"));
    ward.event(clinician, silent, EventKind.RELAPSE, "2025-10-01");
    ward.event(clinician, patient, EventKind.RELAPSE, "2025-10-02");

    QualityReport report = reports.of(clinician, QualityFilter.ALL, Purpose.VIEW);
    assertThat(report.quality().announced()).isEqualTo(new ExactShare(1, 2));
    assertThat(report.missed())
        .singleElement()
        .satisfies(
            relapse -> {
              assertThat(relapse.patient().id()).isEqualTo(silent);
              assertThat(relapse.on()).isEqualTo(LocalDate.parse("2025-10-01"));
              assertThat(relapse.lastSampleOn()).contains(LocalDate.parse("2025-03-03"));
            });
    ExactShare relapsed = report.quality().all().relapsed();
    assertThat(relapsed.count()).isEqualTo(relapsed.of()).isPositive();
  }

  @Test
  void aFindingOfTheDayOfTheRelapseCameTooLate() {
    ward.event(clinician, patient, EventKind.RELAPSE, "2025-09-01");
    assertThat(reports.of(clinician, QualityFilter.ALL, Purpose.VIEW).missed()).hasSize(1);
    assertThat(reports.of(clinician, from("2025-09-02"), Purpose.VIEW).missed()).isEmpty();
  }

  private List<RecordedFinding> waiting() {
    return worklist.findings(clinician, WorklistFilter.ALL, Slice.page(1)).rows().stream()
        .map(WorklistLine::finding)
        .toList();
  }

  private FlagQuality quality() {
    return quality(QualityFilter.ALL);
  }

  private FlagQuality quality(QualityFilter filter) {
    return reports.of(clinician, filter, Purpose.VIEW).quality();
  }

  private static QualityFilter from(String day) {
    return new QualityFilter(Optional.empty(), Optional.of(LocalDate.parse(day)), Optional.empty());
  }
}
