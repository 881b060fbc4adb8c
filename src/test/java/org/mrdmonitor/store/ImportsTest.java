package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.SharedData;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.store.ImportReport.Tally;

/** What files add to the record, and what they cannot do to it. */
@QuarkusTest
class ImportsTest {

  private static final Measurement FIRST = bcrAbl("2025-01-08").percent("12");
  private static final Measurement SECOND = bcrAbl("2025-04-02").percent("0.9");

  @Inject Imports imports;
  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject Patients patients;
  @Inject Ward ward;

  private Actor clinician;

  @BeforeEach
  void arrive() {
    clinician = ward.clinician();
  }

  @Test
  void thePublishedCoursesComeInOnceAndAreKnownAfterwards() {
    SourceFile source =
        Sources.atHome(Sources.files(SharedData.cml(), LocalDate.parse("2026-01-01")));

    ImportReport first = imports.apply(clinician, source);
    ImportReport second = imports.apply(clinician, source);

    assertThat(first.patients()).isEqualTo(new Tally(88, 0));
    assertThat(first.events()).isEqualTo(new Tally(176, 0));
    assertThat(first.results()).isEqualTo(new Tally(682, 0));
    assertThat(second.patients()).isEqualTo(new Tally(0, 88));
    assertThat(second.events()).isEqualTo(new Tally(0, 176));
    assertThat(second.results()).isEqualTo(new Tally(0, 682));
    assertThat(resultsOf(clinician)).isEqualTo(682);
  }

  @Test
  void aPreviewChangesNothing() {
    ImportReport report = imports.preview(clinician, Sources.of("C-1", "", FIRST, SECOND));
    assertThat(report.results()).isEqualTo(new Tally(2, 0));
    assertThat(report.applied()).isFalse();
    assertThat(resultsOf(clinician)).isZero();
  }

  @Test
  void aContradictingRowIsAConflictAndNothingIsSaved() {
    imports.apply(clinician, Sources.of("C-1", "", FIRST));
    SourceFile source = Sources.resultsOnly("C-1", bcrAbl("2025-01-08").percent("13"), SECOND);

    ImportReport report = imports.apply(clinician, source);

    assertThat(report.stage()).isEqualTo(ImportReport.Stage.REFUSED);
    assertThat(report.results()).isEqualTo(new Tally(1, 0));
    assertThat(report.conflicts()).hasSize(1);
    assertThat(report.conflicts().get(0).place().row()).isEqualTo(2);
    assertThat(report.conflicts().get(0).problem().text()).contains("12");
    assertThat(resultsOf(clinician)).isEqualTo(1);
  }

  @Test
  void severalSamplesOfADayStayApartAndAreEachKnownAgain() {
    Measurement one = bcrAbl("2025-01-08").percent("12");
    Measurement other = bcrAbl("2025-01-08").percent("14");
    SourceFile source = Sources.of("C-1", "", one, other, one);
    imports.apply(clinician, source);
    assertThat(only().results())
        .extracting(
            history -> history.current().orderOfDay(),
            history -> history.current().content().value())
        .containsExactly(tuple(0, one.value()), tuple(1, other.value()), tuple(2, one.value()));
    assertThat(imports.apply(clinician, source).results()).isEqualTo(new Tally(0, 3));
  }

  @Test
  void aRowCorrectedOrVoidedSinceIsKnownAndStaysAsItIs() {
    SourceFile source = Sources.of("C-1", "", FIRST, SECOND);
    imports.apply(clinician, source);
    PatientFile file = only();
    MeasurementId first = file.results().get(0).current().id();
    MeasurementId second = file.results().get(1).current().id();
    Measurement corrected = bcrAbl("2025-01-08").percent("1.2");
    PatientId patient = file.patient().id();
    records.correct(clinician, patient, first, 1, Ward.entered(corrected), "Decimal point.");
    records.voidResult(clinician, patient, second, 1, "Other patient.");

    assertThat(imports.apply(clinician, source).results()).isEqualTo(new Tally(0, 2));
    assertThat(only().course().measurements())
        .extracting(Measurement::value)
        .containsExactly(corrected.value());
  }

  @Test
  void resultsOfAnUnknownPatientAndFutureDaysAreErrors() {
    ImportReport unknown = imports.preview(clinician, Sources.resultsOnly("NOBODY", FIRST));
    assertThat(unknown.errors().get(0).problem().key()).isEqualTo("record.unknown-patient");
    Measurement future = bcrAbl("2999-01-01").percent("1");
    ImportReport late = imports.preview(clinician, Sources.of("C-1", "", future));
    assertThat(late.errors().get(0).problem().key()).isEqualTo("record.future");
  }

  @Test
  void anUnknownCentreIsAnErrorUnlessTheAccountMayCreateIt() {
    String name = "Centre " + clinician.home().value().toString().substring(0, 8);
    SourceFile source = Sources.of("C-1", name, FIRST);
    ImportReport refused = imports.apply(clinician, source);
    assertThat(refused.errors().get(0).problem().key()).isEqualTo("record.unknown-centre");

    Actor demonstrator = mayCreateCentres(clinician);
    assertThat(imports.apply(demonstrator, source).applied()).isTrue();
    assertThat(ward.count("SELECT count(*) FROM centres WHERE name = ?", name)).isEqualTo(1);
  }

  @Test
  void anotherCentresPatientIsAsUnknownAsNone() {
    imports.apply(clinician, Sources.of("C-1", "", FIRST));
    Actor stranger = ward.clinician();
    ImportReport report = imports.preview(stranger, Sources.resultsOnly("C-1", SECOND));
    assertThat(report.errors()).hasSize(1);
  }

  @Test
  void anEventWithAnotherEndIsAConflict() {
    imports.apply(clinician, Sources.of("C-1", "", FIRST));
    NewEvent open = therapy(Optional.empty());
    NewEvent ended = therapy(Optional.of(LocalDate.parse("2025-06-30")));
    assertThat(imports.apply(clinician, Sources.eventOnly("C-1", open)).events())
        .isEqualTo(new Tally(1, 0));
    assertThat(imports.apply(clinician, Sources.eventOnly("C-1", open)).events())
        .isEqualTo(new Tally(0, 1));
    assertThat(imports.apply(clinician, Sources.eventOnly("C-1", ended)).conflicts()).hasSize(1);
  }

  private static NewEvent therapy(Optional<LocalDate> until) {
    return new NewEvent(EventKind.THERAPY, LocalDate.parse("2025-01-09"), until, "imatinib");
  }

  private PatientFile only() {
    List<PatientId> found = patients.byHospitalId(clinician, "C-1");
    return files.open(clinician, found.get(0), Purpose.VIEW);
  }

  private long resultsOf(Actor actor) {
    return ward.count(
        "SELECT count(*) FROM result_versions v JOIN patients p ON p.id = v.patient_id"
            + " WHERE p.centre_id = ?",
        actor.home().value());
  }

  private static Actor mayCreateCentres(Actor actor) {
    Set<CentreId> centres = actor.centres();
    return new Actor(actor.accountId(), actor.name(), actor.roles(), centres, actor.home(), true);
  }

  private static AResult bcrAbl(String day) {
    return AResult.of("BCR::ABL1").inBlood().on(day);
  }
}
