package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.VerificationRule.Unverified;
import org.mrdmonitor.store.VerificationRule.Way;
import org.mrdmonitor.timeline.cohort.Cohort;
import org.mrdmonitor.timeline.cohort.IndexEvent;

/** A rise that is verified, and a last result that is not, at a centre that leaves such out. */
@QuarkusTest
class UnverifiedResultsTest {

  private static final AResult NPM1 = AResult.of("NPM1 type A");
  private static final VerificationRule LEFT_OUT =
      new VerificationRule(Way.VISUAL, Unverified.LEFT_OUT);

  @Inject PatientRecords records;
  @Inject VerificationSettings settings;
  @Inject Worklist worklist;
  @Inject Cohorts cohorts;
  @Inject Ward ward;
  @Inject TestClock clock;

  private Actor author;
  private Actor second;
  private PatientId patient;
  private WorklistLine risen;
  private MeasurementId unverified;

  @BeforeEach
  void admit() {
    clock.standAt("2025-12-02T09:00:00Z");
    author = ward.clinician();
    second = ward.colleagueOf(author);
    patient = ward.inRemission(author, Disease.AML, "U-1");
    settings.choose(author, author.home(), LEFT_OUT, 0, "Study protocol.");
    ward.record(
            author,
            patient,
            NPM1.on("2025-03-12").notDetected("0.0012"),
            NPM1.on("2025-08-01").percent("0.05"),
            NPM1.on("2025-09-01").percent("0.5"),
            NPM1.on("2025-10-01").percent("1.5"))
        .recorded()
        .forEach(this::verify);
    risen = line();
    unverified =
        ward.record(author, patient, NPM1.on("2025-11-01").percent("0.02")).recorded().get(0);
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void theWorklistShowsItAndComputesTheDoublingTimeWithoutIt() {
    assertThat(risen.doublingTime()).isPresent();
    assertThat(risen.notUsed()).isZero();

    assertThat(line().doublingTime()).isEqualTo(risen.doublingTime());
    assertThat(line().notUsed()).isEqualTo(1);
    assertThat(line().last())
        .hasValueSatisfying(
            last -> {
              assertThat(last.on()).isEqualTo(LocalDate.parse("2025-11-01"));
              assertThat(last.used()).isFalse();
            });

    verify(unverified);
    assertThat(line().doublingTime()).isNotEqualTo(risen.doublingTime());
    assertThat(line().notUsed()).isZero();
  }

  @Test
  void theNextSampleCountsFromTheSampleTaken() {
    assertThat(line().nextDueOn()).isNotEqualTo(risen.nextDueOn());
    Optional<LocalDate> due = line().nextDueOn();
    verify(unverified);
    assertThat(line().nextDueOn()).isEqualTo(due);
  }

  @Test
  void aCohortCountsItAndUsesItForNothing() {
    assertThat(cohort().results()).isEqualTo(4);
    assertThat(cohort().leftOut().unverified()).isEqualTo(1);
    verify(unverified);
    assertThat(cohort().results()).isEqualTo(5);
    assertThat(cohort().leftOut().unverified()).isZero();
  }

  private void verify(MeasurementId id) {
    records.verify(second, patient, id, 1, Verification.Verdict.agrees());
  }

  private WorklistLine line() {
    return worklist.findings(author, WorklistFilter.ALL, Slice.page(1)).rows().get(0);
  }

  private Cohort cohort() {
    CohortFilter filter =
        new CohortFilter(
            Disease.AML,
            Marker.Kind.NPM1,
            Specimen.PERIPHERAL_BLOOD,
            IndexEvent.DIAGNOSIS,
            Optional.empty(),
            Optional.empty(),
            "");
    Cohorts.Reading reading = cohorts.read(author, filter, Purpose.VIEW);
    return ((Cohorts.Reading.Read) reading).file().cohort();
  }
}
