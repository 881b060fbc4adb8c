package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.patient.Disease;

class KinaseInhibitorTest {

  private static final ACourse CML = ACourse.of(Disease.CML);

  @Test
  void aRaisedDoseOfTheSameDrugIsTheSameLine() {
    KinaseInhibitor treatment =
        on(
            CML.therapy("2024-01-01", "2024-06-30", "imatinib 400 mg")
                .openTherapy("2024-07-01", "Imatinib 600 mg"));

    assertThat(treatment.lineSince()).isEqualTo("2024-01-01");
  }

  @Test
  void anotherDrugIsAnotherLineOfTheSameExposure() {
    KinaseInhibitor treatment =
        on(
            CML.therapy("2024-01-01", "2024-06-30", "imatinib")
                .openTherapy("2024-07-15", "dasatinib"));

    assertThat(treatment.lineSince()).isEqualTo("2024-07-15");
    assertThat(treatment.exposedSince()).isEqualTo("2024-01-01");
  }

  @Test
  void aBreakOfMoreThanAMonthBeginsANewExposure() {
    KinaseInhibitor treatment =
        on(
            CML.therapy("2024-01-01", "2024-06-30", "imatinib")
                .openTherapy("2024-08-01", "imatinib"));

    assertThat(treatment.exposedSince()).isEqualTo("2024-08-01");
  }

  @Test
  void afterAStopItIsOffSinceThatDay() {
    KinaseInhibitor treatment =
        on(CML.openTherapy("2024-01-01", "imatinib").therapyStop("2024-11-01"));

    assertThat(treatment.off()).isTrue();
    assertThat(treatment.offSince()).contains(LocalDate.of(2024, 11, 1));
  }

  @Test
  void withoutTherapyItIsNotRecorded() {
    assertThat(on(CML.diagnosis("2024-01-01")).notRecorded()).isTrue();
    assertThat(on(CML.openTherapy("2024-01-01", "pegylated interferon")).notRecorded()).isTrue();
  }

  @Test
  void aCombinationWithAnInhibitorIsOne() {
    assertThat(on(CML.openTherapy("2024-01-01", "interferon and nilotinib")).taken()).isTrue();
  }

  @Test
  void anOlderDrugThatStillRunsCounts() {
    KinaseInhibitor treatment =
        on(
            CML.openTherapy("2024-01-01", "imatinib")
                .therapy("2024-03-01", "2024-04-01", "dasatinib"));

    assertThat(treatment.taken()).isTrue();
    assertThat(treatment.lineSince()).isEqualTo("2024-01-01");
  }

  private static KinaseInhibitor on(ACourse course) {
    return KinaseInhibitor.on(course.asOf("2024-12-31"), LocalDate.of(2024, 12, 31));
  }
}
