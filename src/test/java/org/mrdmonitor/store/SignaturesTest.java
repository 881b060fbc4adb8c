package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Database;

/** A record that is signed up to the end of January, with a later sample that is not. */
@QuarkusTest
class SignaturesTest {

  private static final LocalDate JANUARY = LocalDate.parse("2026-01-31");
  private static final Measurement LOCKED =
      AResult.of("BCR::ABL1").inBlood().on("2026-01-08").percent("0.031");
  private static final Measurement LATER =
      AResult.of("BCR::ABL1").inBlood().on("2026-02-01").percent("0.02");

  @Inject PatientRecords records;
  @Inject PatientSignatures signatures;
  @Inject PatientFiles files;
  @Inject Imports imports;
  @Inject Database database;
  @Inject Ward ward;
  @Inject TestClock clock;

  private Actor clinician;
  private PatientId patient;
  private MeasurementId locked;
  private MeasurementId later;

  @BeforeEach
  void admit() {
    clock.standAt("2026-02-02T09:00:00Z");
    clinician = ward.clinician();
    patient = ward.patient(clinician, Disease.CML, "S-1");
    ward.event(clinician, patient, EventKind.DIAGNOSIS, "2025-01-10");
    List<MeasurementId> entered = ward.record(clinician, patient, LOCKED, LATER).recorded();
    locked = entered.get(0);
    later = entered.get(1);
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void aSignatureNamesSignerTimeMeaningAndContent() throws Exception {
    Signature signature = sign(JANUARY);
    assertThat(signature.signer()).isEqualTo("Dr Anna Example");
    assertThat(signature.at()).isEqualTo("2026-02-02T09:00:00Z");
    assertThat(signature.meaning()).isEqualTo(Signature.Meaning.APPROVED);

    String text = signatures.content(clinician, patient, signature.id());
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    assertThat(signature.contentHash()).isEqualTo(HexFormat.of().formatHex(digest));
    assertThat(text.lines())
        .hasSize(5)
        .startsWith("MRD Monitor signed content\t1", "patient\t" + patient, "up to\t2026-01-31");
    assertThat(text).contains("result\t" + locked + "\t1\tholds\t2026-01-08\t0\tPB\tBCR::ABL1");
    assertThat(text).doesNotContain(later.toString());
    assertThat(audited("RECORD_SIGNED")).isEqualTo(1);
  }

  @Test
  void nobodySignsWhatWasNotShown() {
    String shown = signatures.draft(clinician, patient, JANUARY).hash();
    records.voidResult(clinician, patient, locked, 1, "Sample of another patient.");
    assertThat(sign(JANUARY, shown)).isEmpty();
    assertThat(sign(LocalDate.parse("2024-12-31"), "")).isEmpty();
    assertThat(signatures.open(clinician, patient).signatures()).isEmpty();
  }

  @Test
  void nobodySignsForADayToCome() {
    assertThatThrownBy(() -> sign(LocalDate.parse("2026-02-03"), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsLockedIsNeitherCorrectedNorVoidedNorTakenBack() {
    sign(JANUARY);
    Measurement other = AResult.of("BCR::ABL1").inBlood().on("2026-01-08").percent("0.3");
    Measurement moved = AResult.of("BCR::ABL1").inBlood().on("2026-01-20").percent("0.02");
    assertThat(refusal(correct(locked, other))).isEqualTo(Change.Refusal.LOCKED);
    assertThat(refusal(correct(later, moved))).isEqualTo(Change.Refusal.LOCKED);
    assertThat(refusal(records.voidResult(clinician, patient, locked, 1, "Wrong.")))
        .isEqualTo(Change.Refusal.LOCKED);
    assertThat(refusal(records.undo(clinician, patient, locked, 1)))
        .isEqualTo(Change.Refusal.LOCKED);
    assertThat(files.result(clinician, locked).result().versions()).hasSize(1);
  }

  @Test
  void nothingIsEnteredOnALockedDay() {
    sign(JANUARY);
    Measurement late = AResult.of("BCR::ABL1").inBlood().on("2026-01-31").percent("0.05");
    assertThatThrownBy(() -> ward.record(clinician, patient, late))
        .isInstanceOfSatisfying(
            RecordLocked.class, refused -> assertThat(refused.upTo()).isEqualTo(JANUARY));
    assertThatThrownBy(() -> ward.event(clinician, patient, EventKind.REMISSION, "2026-01-31"))
        .isInstanceOf(RecordLocked.class);
    assertThat(files.open(clinician, patient, Purpose.VIEW).results()).hasSize(2);
  }

  @Test
  void eventsOfLockedDaysStayAsTheyAre() {
    sign(JANUARY);
    EventVersion diagnosis = files.open(clinician, patient, Purpose.VIEW).events().get(0).current();
    NewEvent other =
        new NewEvent(
            EventKind.DIAGNOSIS, LocalDate.parse("2026-02-01"), Optional.empty(), "Other day");
    assertThat(
            refusal(records.correctEvent(clinician, patient, diagnosis.id(), 1, other, "Misread.")))
        .isEqualTo(Change.Refusal.LOCKED);
    assertThat(refusal(records.voidEvent(clinician, patient, diagnosis.id(), 1, "Wrong.")))
        .isEqualTo(Change.Refusal.LOCKED);
  }

  @Test
  void theDaysAfterTheLockAreOpen() {
    sign(JANUARY);
    Measurement other = AResult.of("BCR::ABL1").inBlood().on("2026-02-01").percent("0.03");
    assertThat(correct(later, other)).isInstanceOf(Change.Done.class);
    ward.event(clinician, patient, EventKind.NOTE, "2026-02-01");
    Signature signature = signatures.open(clinician, patient).signatures().get(0);
    assertThat(signature.stands()).isTrue();
    assertThat(signatures.open(clinician, patient).changed()).isEmpty();
  }

  @Test
  void aRowOfALockedDayStopsTheImport() {
    sign(JANUARY);
    SourceFile fresh =
        Sources.resultsOnly(
            "S-1", LOCKED, AResult.of("BCR::ABL1").inBlood().on("2026-01-15").percent("0.04"));
    assertThat(refusedRows(fresh)).containsExactly("results 3 record.locked");
    NewEvent event =
        new NewEvent(
            EventKind.THERAPY, LocalDate.parse("2025-02-01"), Optional.empty(), "imatinib");
    assertThat(refusedRows(Sources.eventOnly("S-1", event)))
        .containsExactly("events 2 record.locked");
    assertThat(files.open(clinician, patient, Purpose.VIEW).results()).hasSize(2);
  }

  private List<String> refusedRows(SourceFile source) {
    ImportReport report = imports.apply(clinician, source);
    assertThat(report.applied()).isFalse();
    return report.conflicts().stream()
        .map(p -> p.place().file() + " " + p.place().row() + " " + p.problem().key())
        .toList();
  }

  @Test
  void aRowThatTheRecordHoldsAlreadyIsNoChange() {
    sign(JANUARY);
    ImportReport report = imports.apply(clinician, Sources.resultsOnly("S-1", LOCKED));
    assertThat(report.clean()).isTrue();
    assertThat(report.results().present()).isEqualTo(1);
  }

  @Test
  void unlockingVoidsWhatCoversThoseDaysAndKeepsItReadable() {
    Signature december = sign(LocalDate.parse("2025-12-31"));
    Signature january = sign(JANUARY);
    Signature february = sign(LocalDate.parse("2026-02-02"));
    clock.passes(Duration.ofMinutes(1));

    List<Signature> voided =
        records.unlock(clinician, patient, january.id(), "Report corrected by the laboratory.");

    assertThat(voided)
        .extracting(Signature::id)
        .containsExactlyInAnyOrder(january.id(), february.id());
    PatientFile file = files.open(clinician, patient, Purpose.VIEW);
    assertThat(file.lockedUpTo()).contains(december.upTo());
    assertThat(file.signatures()).hasSize(3);
    assertThat(file.signatures().get(0).end())
        .contains(
            new Signature.End(clock.instant(), "clinician", "Report corrected by the laboratory."));
    assertThat(audited("RECORD_UNLOCKED")).isEqualTo(2);
    assertThat(records.unlock(clinician, patient, january.id(), "Again.")).isEmpty();

    Measurement other = AResult.of("BCR::ABL1").inBlood().on("2026-01-08").percent("0.3");
    assertThat(correct(locked, other)).isInstanceOf(Change.Done.class);
    assertThat(signatures.content(clinician, patient, january.id())).contains("0.031");
  }

  @Test
  void aSignatureDoesNotHoldWhereSomebodyWrotePastTheProgram() {
    Signature signature = sign(JANUARY);
    database.change(
        "UPDATE result_versions SET reported_text = '0.310' WHERE result_id = ?", locked.value());
    assertThat(signatures.open(clinician, patient).changed()).containsExactly(signature.id());
    assertThat(files.open(clinician, patient, Purpose.VIEW).changedSignatures())
        .containsExactly(signature.id());
  }

  @Test
  void aTabInAFieldDoesNotLookLikeTwoFields() {
    Signature signature = sign(JANUARY);
    database.change(
        "UPDATE result_versions SET comment = ? WHERE result_id = ?", "a\tb\\c\nd", locked.value());
    assertThat(signatures.content(clinician, patient, signature.id()))
        .contains("\ta\\tb\\\\c\\nd\t");
  }

  @Test
  void anotherCentreAnswersLikeAMissingOne() {
    Signature signature = sign(JANUARY);
    Actor stranger = ward.clinician();
    assertThatThrownBy(() -> signatures.open(stranger, patient)).isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> signatures.draft(stranger, patient, JANUARY))
        .isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> signatures.content(stranger, patient, signature.id()))
        .isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> records.unlock(stranger, patient, signature.id(), "Mine."))
        .isInstanceOf(NotInRecord.class);
    PatientId other = ward.patient(clinician, Disease.CML, "S-2");
    assertThatThrownBy(() -> records.unlock(clinician, other, signature.id(), "Wrong tab."))
        .isInstanceOf(NotInRecord.class);
  }

  private Signature sign(LocalDate upTo) {
    return sign(upTo, signatures.draft(clinician, patient, upTo).hash()).orElseThrow();
  }

  private Optional<Signature> sign(LocalDate upTo, String shown) {
    return records.sign(
        clinician, "Dr Anna Example", patient, upTo, Signature.Meaning.APPROVED, shown);
  }

  private Change<ResultVersion> correct(MeasurementId result, Measurement content) {
    return records.correct(clinician, patient, result, 1, Ward.entered(content), "Misread.");
  }

  private long audited(String action) {
    return ward.count(
        "SELECT count(*) FROM audit_entries WHERE patient_id = ? AND action = ?",
        patient.value(),
        action);
  }

  private static Change.Refusal refusal(Change<?> change) {
    return ((Change.Refused<?>) change).because();
  }
}
