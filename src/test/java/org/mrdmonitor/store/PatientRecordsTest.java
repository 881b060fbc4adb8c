package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.security.Actor;

/** The way of one result, and of what people do about it. */
@QuarkusTest
class PatientRecordsTest {

  private static final Measurement NEGATIVE =
      AResult.of("NPM1").inMarrow().on("2025-09-01").notDetected("0.001");
  private static final Measurement POSITIVE =
      AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.5");

  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject Ward ward;
  @Inject TestClock clock;

  private Actor clinician;
  private PatientId patient;

  @BeforeEach
  void admit() {
    clock.standAt("2026-02-02T09:00:00Z");
    clinician = ward.clinician();
    patient = ward.inRemission(clinician, Disease.AML, "A-1");
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void aConversionRaisesItsFindingWithTheResult() {
    ward.record(clinician, patient, NEGATIVE);
    RecordOutcome.Recorded recorded = ward.record(clinician, patient, POSITIVE);

    assertThat(recorded.findings())
        .extracting(FindingChange::kind)
        .contains(FindingStep.Kind.OPENED);
    assertThat(conversion().state()).isEqualTo(FindingState.OPEN);
    assertThat(conversion().raisedBy()).isEqualTo(recorded.recorded().get(0));
  }

  @Test
  void whatWasEnteredIsReadBackExactly() {
    ward.record(clinician, patient, NEGATIVE, POSITIVE);
    assertThat(file().results())
        .extracting(history -> history.current().content())
        .containsExactly(Ward.entered(NEGATIVE), Ward.entered(POSITIVE));
  }

  @Test
  void aCorrectionWithdrawsTheFindingAndKeepsTheOldValue() {
    ward.record(clinician, patient, NEGATIVE);
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    Measurement corrected = AResult.of("NPM1").inMarrow().on("2026-01-12").notDetected("0.001");

    records.correct(clinician, patient, id, 1, Ward.entered(corrected), "Wrong column read.");

    assertThat(conversion().state()).isEqualTo(FindingState.WITHDRAWN);
    List<FindingStep> steps = files.finding(clinician, conversion().id()).steps();
    assertThat(steps)
        .extracting(FindingStep::kind)
        .containsExactly(FindingStep.Kind.OPENED, FindingStep.Kind.WITHDRAWN);
    assertThat(steps.get(1).why().text()).contains("Wrong column read.");
    assertThat(files.result(clinician, id).result().versions())
        .extracting(version -> version.content().value())
        .containsExactly(POSITIVE.value(), corrected.value());
  }

  @Test
  void aVoidedResultStaysVisibleAndTakesItsFindingBack() {
    ward.record(clinician, patient, NEGATIVE);
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);

    records.voidResult(clinician, patient, id, 1, "Sample of another patient.");

    assertThat(conversion().state()).isEqualTo(FindingState.WITHDRAWN);
    assertThat(file().course().measurements()).hasSize(1);
    assertThat(file().results()).hasSize(2);
  }

  @Test
  void theAuthorTakesAnEntryBackWithinTenMinutes() {
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    clock.passes(Duration.ofMinutes(10));
    Change<ResultVersion> undone = records.undo(clinician, patient, id, 1);
    assertThat(undone).isInstanceOf(Change.Done.class);
    assertThat(file().course().measurements()).isEmpty();
  }

  @Test
  void nobodyTakesAnEntryBackLaterOrForAnother() {
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    Actor colleague = ward.colleagueOf(clinician);
    assertThat(refusal(records.undo(colleague, patient, id, 1)))
        .isEqualTo(Change.Refusal.NOT_THE_AUTHOR);
    clock.passes(Duration.ofMinutes(10).plusSeconds(1));
    assertThat(refusal(records.undo(clinician, patient, id, 1))).isEqualTo(Change.Refusal.TOO_LATE);
  }

  @Test
  void takingACorrectionBackBringsTheEarlierValueBack() {
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    Measurement wrong = AResult.of("NPM1").inMarrow().on("2026-01-12").percent("5");
    records.correct(clinician, patient, id, 1, Ward.entered(wrong), "Misread.");
    records.undo(clinician, patient, id, 2);
    History<ResultVersion> history = files.result(clinician, id).result();
    assertThat(history.current().content()).isEqualTo(Ward.entered(POSITIVE));
    assertThat(history.versions()).hasSize(3);
  }

  @Test
  void theSecondOfTwoCorrectionsLearnsOfTheFirst() {
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    Measurement first = AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.4");
    Measurement second = AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.6");
    records.correct(clinician, patient, id, 1, Ward.entered(first), "Misread.");

    Change<ResultVersion> answer =
        records.correct(clinician, patient, id, 1, Ward.entered(second), "Misread.");

    Change.Overtaken<ResultVersion> overtaken = (Change.Overtaken<ResultVersion>) answer;
    assertThat(overtaken.base().content().value()).isEqualTo(POSITIVE.value());
    assertThat(overtaken.current().content().value()).isEqualTo(first.value());
    assertThat(files.result(clinician, id).result().versions()).hasSize(2);
  }

  @Test
  void anEqualResultOfTheDayIsAlreadyRecorded() {
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    RecordOutcome.Recorded again = ward.record(clinician, patient, POSITIVE);
    assertThat(again.recorded()).isEmpty();
    assertThat(again.alreadyRecorded()).containsExactly(id);
  }

  @Test
  void anotherValueOfTheDayIsAskedAbout() {
    ward.record(clinician, patient, POSITIVE);
    Entry other =
        Entry.of(Ward.entered(AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.7")));
    RecordOutcome answer =
        records.record(clinician, patient, List.of(other), IdempotencyKey.fresh());
    assertThat(((RecordOutcome.SameDayConflict) answer).clashes()).hasSize(1);
    assertThat(file().results()).hasSize(1);

    Entry chosen = Entry.furtherSample(other.result());
    records.record(clinician, patient, List.of(chosen), IdempotencyKey.fresh());
    assertThat(file().results())
        .extracting(history -> history.current().orderOfDay())
        .containsExactly(0, 1);
  }

  @Test
  void anotherCentreFindsNothing() {
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    Actor stranger = ward.clinician();
    assertThatThrownBy(() -> files.open(stranger, patient, Purpose.VIEW))
        .isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> files.result(stranger, id)).isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> records.undo(stranger, patient, id, 1))
        .isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> ward.record(stranger, patient, NEGATIVE))
        .isInstanceOf(NotInRecord.class);
  }

  @Test
  void aFormOfAnotherPatientIsRefused() {
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    PatientId other = ward.inRemission(clinician, Disease.AML, "A-2");
    assertThatThrownBy(() -> records.voidResult(clinician, other, id, 1, "Wrong tab."))
        .isInstanceOf(NotInRecord.class);
  }

  @Test
  void anAcknowledgedFindingKeepsWhoAndWhy() {
    ward.record(clinician, patient, NEGATIVE);
    ward.record(clinician, patient, POSITIVE);
    RecordedFinding open = conversion();
    records.acknowledge(
        clinician, open.id(), open.version(), Action.REPEAT_SAMPLE, "Marrow next week.");
    RecordedFinding seen = conversion();
    assertThat(seen.state()).isEqualTo(FindingState.ACKNOWLEDGED);
    assertThat(seen.decision().orElseThrow().what()).isEqualTo("repeat sample");
    Change<RecordedFinding> late = records.close(clinician, open.id(), open.version(), "Settled.");
    assertThat(late).isInstanceOf(Change.Overtaken.class);
  }

  @Test
  void everyReadingIsInTheAuditTrail() {
    String sql = "SELECT count(*) FROM audit_entries WHERE patient_id = ? AND action = ?";
    long before = ward.count(sql, patient.value(), "PATIENT_VIEWED");
    files.open(clinician, patient, Purpose.VIEW);
    assertThat(ward.count(sql, patient.value(), "PATIENT_VIEWED")).isEqualTo(before + 1);
  }

  private RecordedFinding conversion() {
    return file().findings().stream()
        .filter(finding -> finding.rule().value().equals("aml-2021-conversion"))
        .findFirst()
        .orElseThrow();
  }

  private PatientFile file() {
    return files.open(clinician, patient, Purpose.VIEW);
  }

  private static Change.Refusal refusal(Change<?> change) {
    return ((Change.Refused<?>) change).because();
  }
}
