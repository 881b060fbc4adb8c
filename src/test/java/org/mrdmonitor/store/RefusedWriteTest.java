package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Database;

/**
 * A write that the database refuses in the middle of a change leaves the record as it was: each
 * table in turn takes no row, and every table is counted before and after (RE-31).
 */
@QuarkusTest
class RefusedWriteTest {

  private static final List<String> TABLES =
      List.of(
          "patients",
          "patient_versions",
          "patient_words",
          "result_versions",
          "event_versions",
          "findings",
          "finding_steps",
          "series_summaries",
          "patient_summaries",
          "change_keys",
          "verification_choices",
          "result_verifications",
          "signatures",
          "signature_ends",
          "queries",
          "query_steps",
          "audit_entries");

  private static final Measurement NEGATIVE =
      AResult.of("NPM1").inMarrow().on("2025-09-01").notDetected("0.001");
  private static final Measurement POSITIVE =
      AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.5");

  @Inject Imports imports;
  @Inject PatientRecords records;
  @Inject PatientSignatures signatures;
  @Inject VerificationSettings settings;
  @Inject QueryChanges questions;
  @Inject Ward ward;
  @Inject Database database;

  private Actor clinician;
  private PatientId patient;

  @BeforeEach
  void admit() {
    clinician = ward.clinician();
    patient = ward.inRemission(clinician, Disease.AML, "A-1");
    ward.record(clinician, patient, NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "result_versions",
        "findings",
        "finding_steps",
        "series_summaries",
        "patient_summaries",
        "change_keys",
        "audit_entries"
      })
  void aResultIsSavedWhollyOrNotAtAll(String table) {
    leavesAllAsItWas(table, () -> ward.record(clinician, patient, POSITIVE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "patients",
        "patient_words",
        "result_versions",
        "findings",
        "patient_summaries",
        "audit_entries"
      })
  void anImportIsSavedWhollyOrNotAtAll(String table) {
    // More than 1 % at any time is failure of treatment (ELN 2020), so that a finding is written.
    SourceFile source =
        Sources.withTherapy(
            "C-1", AResult.of("BCR::ABL1").inBlood().on("2026-01-08").percent("30"));
    leavesAllAsItWas(table, () -> imports.apply(clinician, source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"verification_choices", "finding_steps", "audit_entries"})
  void whatRulesMayUseIsChosenWhollyOrNotAtAll(String table) {
    ward.record(clinician, patient, POSITIVE);
    leavesAllAsItWas(table, this::leaveOutUnverified);
  }

  @ParameterizedTest
  @ValueSource(strings = {"result_verifications", "series_summaries", "audit_entries"})
  void aResultIsVerifiedWhollyOrNotAtAll(String table) {
    leaveOutUnverified();
    MeasurementId result = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    leavesAllAsItWas(
        table,
        () ->
            records.verify(
                ward.colleagueOf(clinician), patient, result, 1, Verification.Verdict.agrees()));
  }

  private void leaveOutUnverified() {
    settings.choose(
        clinician,
        clinician.home(),
        new VerificationRule(VerificationRule.Way.VISUAL, VerificationRule.Unverified.LEFT_OUT),
        0,
        "Study protocol.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"signatures", "audit_entries"})
  void aRecordIsSignedWhollyOrNotAtAll(String table) {
    LocalDate upTo = LocalDate.parse("2025-12-31");
    String shown = signatures.draft(clinician, patient, upTo).hash();
    leavesAllAsItWas(
        table,
        () ->
            records.sign(
                clinician, "Dr Example", patient, upTo, Signature.Meaning.REVIEWED, shown));
  }

  @ParameterizedTest
  @ValueSource(strings = {"result_versions", "query_steps", "audit_entries"})
  void aCorrectionAndTheAnswerItGivesAreSavedTogether(String table) {
    MeasurementId result = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    Query.Subject subject = new Query.Subject(Query.SubjectKind.RESULT, result.value(), 1);
    QueryId query =
        questions.ask(
            clinician,
            new QueryChanges.NewQuery(
                subject, Query.Field.VALUE, "Right?", Optional.empty(), Optional.empty()),
            IdempotencyKey.fresh());
    Measurement other = AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.05");
    leavesAllAsItWas(
        table,
        () ->
            questions.answeringBy(
                clinician,
                query,
                result.value(),
                "Misread.",
                () ->
                    records.correct(clinician, patient, result, 1, Ward.entered(other), "Misread."),
                ResultVersion::version));
  }

  private void leavesAllAsItWas(String table, Runnable change) {
    Map<String, Long> before = counts();
    database.change("ALTER TABLE %s ADD CONSTRAINT refused CHECK (1 = 0) NOCHECK".formatted(table));
    try {
      assertThatThrownBy(change::run).isInstanceOf(RuntimeException.class);
    } finally {
      database.change("ALTER TABLE %s DROP CONSTRAINT refused".formatted(table));
    }
    assertThat(counts()).isEqualTo(before);
    change.run();
    assertThat(counts()).isNotEqualTo(before);
  }

  private Map<String, Long> counts() {
    return TABLES.stream()
        .collect(Collectors.toMap(t -> t, t -> ward.count("SELECT count(*) FROM " + t)));
  }
}
