package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.security.Actor;

/** Patients are found however their names are typed, and only by those who may see them. */
@QuarkusTest
class PatientsTest {

  @Inject Patients patients;
  @Inject PatientRecords records;
  @Inject Ward ward;

  private Actor clinician;
  private PatientId nguyen;

  @BeforeEach
  void admit() {
    clinician = ward.clinician();
    nguyen = register("4481-209", "Nguyễn", "Thị Ánh", "1961-05-07");
    register("4417-882", "Müller-Weiß", "Łukasz", "1995-01-31");
    register("4402-117", "O'Brien", "Áine", "1964-12-24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn",
        "nguyen",
        "NGUY",
        "anh nguyen",
        "4481-209",
        "4481",
        "1961-05-07",
        "07-May-1961",
        "7.5.1961",
        "thi 1961-05-07"
      })
  void findsByWordsInAnyFormAndByBirth(String text) {
    assertThat(found(text)).extracting(Patient::id).containsExactly(nguyen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"muller weiss", "MÜLLER", "lukasz", "weiß"})
  void foldsLettersThatHaveNoAccentToLose(String text) {
    assertThat(found(text)).extracting(Patient::hospitalId).containsExactly("4417-882");
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    String decomposed = Normalizer.normalize("Nguyễn", Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo("Nguyễn");
    assertThat(found(decomposed)).hasSize(1);
    assertThat(found("O'Brien")).hasSize(1);
    assertThat(found("brien")).hasSize(1);
  }

  @Test
  void listsByNameAndInPages() {
    Paged<PatientLine> page = patients.search(clinician, PatientQuery.of(""), new Slice(1, 2));
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.rows())
        .extracting(line -> line.patient().familyName())
        .containsExactly("Müller-Weiß", "Nguyễn");
    assertThat(page.hasNext()).isTrue();
  }

  @Test
  void anotherCentreFindsNobody() {
    Actor stranger = ward.clinician();
    assertThat(patients.search(stranger, PatientQuery.of("nguyen"), Slice.page(1)).rows())
        .isEmpty();
    assertThat(patients.byHospitalId(stranger, "4481-209")).isEmpty();
  }

  @Test
  void aCorrectedNameIsFoundAndTheOldOneIsNot() {
    NewPatient corrected =
        new NewPatient("4481-209", "Tran", "Anh", Optional.empty(), Sex.FEMALE, Disease.AML, "");
    records.correctPatient(clinician, nguyen, 1, corrected, "Married.");
    assertThat(found("tran")).extracting(Patient::id).containsExactly(nguyen);
    assertThat(found("nguyen")).isEmpty();
    Change<PatientVersion> late = records.correctPatient(clinician, nguyen, 1, corrected, "Again.");
    assertThat(((Change.Overtaken<PatientVersion>) late).base().patient().familyName())
        .isEqualTo("Nguyễn");
  }

  @Test
  void anIdentifierBelongsToOnePatientOfACentre() {
    NewPatient again =
        new NewPatient("4481-209", "Other", "Name", Optional.empty(), Sex.MALE, Disease.AML, "");
    assertThat(records.register(clinician, again, IdempotencyKey.fresh()))
        .isEqualTo(new PatientRecords.Registration.AlreadyRegistered(nguyen));
  }

  private List<Patient> found(String text) {
    return patients.search(clinician, PatientQuery.of(text), Slice.page(1)).rows().stream()
        .map(PatientLine::patient)
        .toList();
  }

  private PatientId register(String id, String family, String given, String born) {
    NewPatient patient =
        new NewPatient(
            id, family, given, Optional.of(LocalDate.parse(born)), Sex.UNKNOWN, Disease.AML, "");
    return ((PatientRecords.Registration.Registered)
            records.register(clinician, patient, IdempotencyKey.fresh()))
        .id();
  }
}
