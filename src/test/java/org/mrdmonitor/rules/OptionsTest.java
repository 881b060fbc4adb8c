package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mrdmonitor.rules.Confirmation.State.CONFIRMED;
import static org.mrdmonitor.rules.Confirmation.State.NOT_NEEDED;
import static org.mrdmonitor.rules.Confirmation.State.WANTED;
import static org.mrdmonitor.rules.Severity.INFORMATION;
import static org.mrdmonitor.rules.Severity.POSSIBLE_MOLECULAR_RELAPSE;
import static org.mrdmonitor.rules.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;

class OptionsTest {

  @Test
  void aRepeatThatIsWantedComesFirst() {
    assertThat(names(aml("NPM1"), "NPM1", WARNING, WANTED))
        .containsExactly("second-sample", "remission");
  }

  @Test
  void treatmentIsNamedOnlyForAPossibleMolecularRelapse() {
    assertThat(names(aml("NPM1"), "NPM1", WARNING, CONFIRMED)).doesNotContain("aml-pre-emptive");
    assertThat(names(aml("NPM1"), "NPM1", POSSIBLE_MOLECULAR_RELAPSE, CONFIRMED))
        .containsExactly("earlier-sample", "remission", "aml-pre-emptive");
    assertThat(names(aml("PML::RARA"), "PML::RARA", POSSIBLE_MOLECULAR_RELAPSE, CONFIRMED))
        .contains("apl-pre-emptive");
  }

  @Test
  void afterAStopOtherStepsAreNamedThanOnTreatment() {
    ACourse treated =
        ACourse.of(Disease.CML)
            .openTherapy("2020-01-01", "imatinib")
            .with(AResult.of("BCR::ABL1").inBlood().on("2025-06-01").percent("2"));

    assertThat(names(treated.course(), "BCR::ABL1", WARNING, NOT_NEEDED)).contains("cml-mutation");
    assertThat(
            names(
                treated.therapyStop("2025-01-01").course(),
                "BCR::ABL1",
                POSSIBLE_MOLECULAR_RELAPSE,
                NOT_NEEDED))
        .containsExactly("earlier-sample", "cml-after-stop");
  }

  @Test
  void anInformationNamesNothing() {
    assertThat(names(aml("NPM1"), "NPM1", INFORMATION, NOT_NEEDED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyDiseaseHasASentenceForEveryOption(Disease disease) {
    Course course =
        ACourse.of(disease)
            .with(AResult.of("flow").inMarrow().on("2025-06-01").percent("2"))
            .course();

    assertThat(Options.of(course, new Marker("flow"), POSSIBLE_MOLECULAR_RELAPSE, WANTED))
        .hasSizeGreaterThan(1)
        .allSatisfy(option -> assertThat(option.text()).isNotBlank().doesNotContain("{"));
  }

  private static Course aml(String marker) {
    return ACourse.of(Disease.AML)
        .remission("2025-02-10")
        .with(AResult.of(marker).inMarrow().on("2025-06-01").percent("0.2"))
        .course();
  }

  private static List<String> names(
      Course course, String marker, Severity severity, Confirmation.State state) {
    return Options.of(course, new Marker(marker), severity, state).stream()
        .map(option -> option.key().substring("option.".length()))
        .toList();
  }
}
