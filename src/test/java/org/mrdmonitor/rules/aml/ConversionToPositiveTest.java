package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.BelowLimit;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.Severity;

class ConversionToPositiveTest {

  private static final ACourse IN_REMISSION =
      ACourse.of(Disease.AML).diagnosis("2025-01-02").remission("2025-02-10");
  private static final ACourse NEGATIVE =
      IN_REMISSION.with(marrow("2025-06-01").notDetected("0.006"));

  @Test
  void aPositiveAboveTheLimitOfTheNegativeIsRaised() {
    Outcome.Raised raised = ask(NEGATIVE.with(marrow("2025-09-01").percent("0.05"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.repeat()).isEqualTo(Repeat.WITHIN_FOUR_WEEKS);
    assertThat(raised.evidence().formula()).isEqualTo("0.05\u00a0% > 0.006\u00a0%");
    assertThat(raised.evidence().used())
        .containsExactly(
            marrow("2025-06-01").notDetected("0.006"), marrow("2025-09-01").percent("0.05"));
  }

  @Test
  void aPositiveThatIsNotQuantifiableCountsFromItsLimitOfDetection() {
    ask(NEGATIVE.with(marrow("2025-09-01").belowQuantification("0.007", "0.03"))).raised();
  }

  @Test
  void aSecondPositiveMakesItAPossibleRelapse() {
    Outcome.Raised raised =
        ask(NEGATIVE
                .with(marrow("2025-09-01").percent("0.05"))
                .with(marrow("2025-10-01").percent("0.04")))
            .raised();

    assertThat(raised.severity()).isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
    assertThat(raised.repeat()).isEqualTo(Repeat.NOT_NEEDED);
  }

  @Test
  void anotherNegativeIsNotRaised() {
    ask(NEGATIVE.with(marrow("2025-09-01").notDetected("0.006"))).notRaised();
  }

  @Test
  void aFirstPositiveWithoutNegativeIsNotRaised() {
    ask(IN_REMISSION.with(marrow("2025-09-01").percent("0.05"))).notRaised();
  }

  @Test
  void outOfRemissionItIsNotRaised() {
    ask(NEGATIVE.relapse("2025-08-30").with(marrow("2025-09-01").percent("40"))).notRaised();
  }

  @Test
  void withFivePercentBlastsItIsAHaematologicalRelapseInstead() {
    ACourse blasts =
        NEGATIVE.with(
            AResult.of("Blasts").inMarrow().by(Method.FLOW).on("2025-09-01").percent("5"),
            marrow("2025-09-01").as(1).percent("40"));
    ask(blasts).notRaised();
  }

  @Test
  void aNegativeBeforeTheLastRelapseIsForgotten() {
    ask(NEGATIVE
            .relapse("2025-08-01")
            .remission("2025-10-01")
            .with(marrow("2025-11-01").percent("0.05")))
        .notRaised();
  }

  @Test
  void aMoreSensitiveSecondTestIsNoConversion() {
    ask(IN_REMISSION.with(
            marrow("2025-06-01").notDetected("0.1"), marrow("2025-09-01").percent("0.001")))
        .cannotTell("cannot-tell-sensitivity");
  }

  @Test
  void anInadequateSampleEstablishesNoNegativity() {
    Outcome.CannotTell answer =
        ask(IN_REMISSION.with(
                marrow("2025-06-01").withControlCopies(9_999).notDetected("0.03"),
                marrow("2025-09-01").percent("0.05")))
            .cannotTell("cannot-tell-inadequate");

    assertThat(answer.evidence().excluded()).hasSize(1);
  }

  @Test
  void anInadequateSampleMayBePositive() {
    Outcome.Raised raised =
        ask(NEGATIVE.with(marrow("2025-09-01").withControlCopies(5_000).percent("0.5"))).raised();

    assertThat(Asked.limitsOf(raised)).contains("inadequate-sample");
  }

  @Test
  void anInadequateSampleWithoutSignalCannotTell() {
    ask(NEGATIVE.with(marrow("2025-09-01").withControlCopies(5_000).notDetected("0.06")))
        .cannotTell("cannot-tell");
  }

  @Test
  void aBoundWithoutWordOnDetectionCannotTell() {
    ask(NEGATIVE.with(marrow("2025-09-01").with(new BelowLimit(Level.ofPercent("0.01")), "<0.01")))
        .cannotTell("cannot-tell");
  }

  @Test
  void aCoarserNegativeOfAnotherAssayDoesNotUndoThePositive() {
    ask(NEGATIVE
            .with(marrow("2025-09-01").percent("0.02"))
            .with(marrow("2025-09-10").by(Method.NGS).notDetected("0.05")))
        .cannotTell("cannot-tell-coarser");
  }

  @Test
  void marrowNegativeAndBloodPositiveIsAConversionAndSaysSo() {
    Outcome.Raised raised = ask(NEGATIVE.with(blood("2025-09-01").percent("0.05"))).raised();

    assertThat(Asked.limitsOf(raised)).contains("marrow-negative");
  }

  @Test
  void bloodNegativeAndMarrowPositiveIsNone() {
    ask(IN_REMISSION.with(
            blood("2025-06-01").notDetected("0.006"), marrow("2025-09-01").percent("0.05")))
        .notRaised();
  }

  @Test
  void aNegativeBloodSampleDoesNotHideAPositiveMarrow() {
    ask(NEGATIVE
            .with(marrow("2025-09-01").percent("0.05"))
            .with(blood("2025-09-10").notDetected("0.006")))
        .raised();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.11"})
  void flowIsPositiveFromOneInAThousand(String percent) {
    ask(IN_REMISSION.with(
            flow("2025-06-01").notDetected("0.02"), flow("2025-09-01").percent(percent)))
        .raised();
  }

  @Test
  void flowBelowOneInAThousandIsNotPositive() {
    ask(IN_REMISSION.with(
            flow("2025-06-01").notDetected("0.02"), flow("2025-09-01").percent("0.09")))
        .notRaised();
  }

  @Test
  void clonalHaematopoiesisIsNeverASignal() {
    assertThat(new ConversionToPositive().info().markers())
        .doesNotContain(Marker.Kind.CLONAL_HAEMATOPOIESIS);
  }

  @Test
  void withoutARecordedRemissionItSaysSo() {
    Outcome.Raised raised =
        ask(ACourse.of(Disease.AML)
                .with(marrow("2025-06-01").notDetected("0.006"))
                .with(marrow("2025-09-01").percent("0.05")))
            .raised();

    assertThat(Asked.limitsOf(raised)).contains("remission-not-recorded");
  }

  @Test
  void aCoreBindingFactorFusionMayPersist() {
    AResult fusion = AResult.of("RUNX1::RUNX1T1").inMarrow();
    Outcome.Raised raised =
        ask(IN_REMISSION.with(
                fusion.on("2025-06-01").notDetected("0.006"),
                fusion.on("2025-09-01").percent("0.05")))
            .raised();

    assertThat(Asked.limitsOf(raised)).contains("cbf-persistence");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new ConversionToPositive()).about(course);
  }

  private static AResult marrow(String day) {
    return AResult.of("NPM1").inMarrow().on(day);
  }

  private static AResult blood(String day) {
    return AResult.of("NPM1").inBlood().on(day);
  }

  private static AResult flow(String day) {
    return AResult.of("LAIP").inMarrow().by(Method.FLOW).on(day);
  }
}
