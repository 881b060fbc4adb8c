package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;

class Npm1RelapseTest {

  private static final ACourse IN_REMISSION = ACourse.of(Disease.AML).remission("2025-02-10");

  @ParameterizedTest
  @CsvSource({
    "PERIPHERAL_BLOOD, 0.01, 28",
    "PERIPHERAL_BLOOD, 1, 0",
    "BONE_MARROW, 0.1, 28",
    "BONE_MARROW, 0.99, 28",
    "BONE_MARROW, 1, 0"
  })
  void afterANegativeTheThresholdOfTheSpecimenIsRaised(
      Specimen specimen, String percent, int repeatWithin) {
    Outcome.Raised raised =
        ask(IN_REMISSION.with(
                in(specimen, "2025-06-01").notDetected("0.001"),
                in(specimen, "2025-09-01").percent(percent)))
            .raised();

    assertThat(raised.repeat()).isEqualTo(new Repeat(repeatWithin));
  }

  @ParameterizedTest
  @CsvSource({"PERIPHERAL_BLOOD, 0.0099", "BONE_MARROW, 0.099"})
  void belowTheThresholdItIsNotRaised(Specimen specimen, String percent) {
    ask(IN_REMISSION.with(
            in(specimen, "2025-06-01").notDetected("0.001"),
            in(specimen, "2025-09-01").percent(percent)))
        .notRaised();
  }

  @Test
  void aLevelBelowOneInAHundredThousandCountsAsNegative() {
    ask(IN_REMISSION.with(
            in(Specimen.BONE_MARROW, "2025-06-01").percent("0.0009"),
            in(Specimen.BONE_MARROW, "2025-09-01").percent("0.1")))
        .raised();
  }

  @Test
  void whoNeverWasNegativeMustRiseTenfoldAboveTheNadir() {
    ACourse persistent = IN_REMISSION.with(in(Specimen.BONE_MARROW, "2025-06-01").percent("0.05"));

    ask(persistent.with(in(Specimen.BONE_MARROW, "2025-09-01").percent("0.49"))).notRaised();
    Outcome.Raised raised =
        ask(persistent.with(in(Specimen.BONE_MARROW, "2025-09-01").percent("0.5"))).raised();
    assertThat(raised.explanation().key()).endsWith("raised-above-nadir");
    assertThat(raised.evidence().formula())
        .isEqualTo("0.5\u00a0% ≥ 0.1\u00a0%; 0.5\u00a0% ÷ 0.05\u00a0% = 10 ≥ 10");
  }

  @Test
  void theNadirOfTheOtherSpecimenDoesNotCount() {
    ask(IN_REMISSION.with(
            in(Specimen.PERIPHERAL_BLOOD, "2025-06-01").percent("0.005"),
            in(Specimen.BONE_MARROW, "2025-09-01").percent("0.5")))
        .notRaised();
  }

  @Test
  void aNegativeThatCouldNotHaveShownTheLevelCannotTell() {
    ask(IN_REMISSION.with(
            in(Specimen.PERIPHERAL_BLOOD, "2025-06-01")
                .withControlCopies(10_000)
                .notDetected("0.03"),
            in(Specimen.PERIPHERAL_BLOOD, "2025-09-01").percent("0.02")))
        .cannotTell("cannot-tell");
  }

  @Test
  void aPositiveThatIsNotQuantifiableAroundTheThresholdCannotTell() {
    ask(IN_REMISSION.with(
            in(Specimen.PERIPHERAL_BLOOD, "2025-06-01").notDetected("0.001"),
            in(Specimen.PERIPHERAL_BLOOD, "2025-09-01").belowQuantification("0.002", "0.02")))
        .cannotTell("cannot-tell");
  }

  @Test
  void afterARelapseItIsNotRaised() {
    ask(IN_REMISSION
            .with(in(Specimen.BONE_MARROW, "2025-06-01").notDetected("0.001"))
            .relapse("2025-08-20")
            .with(in(Specimen.BONE_MARROW, "2025-09-01").percent("50")))
        .notRaised();
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new Npm1Relapse()).about(course);
  }

  private static AResult in(Specimen specimen, String day) {
    AResult result = AResult.of("NPM1 type A").on(day);
    return specimen == Specimen.BONE_MARROW ? result.inMarrow() : result.inBlood();
  }
}
