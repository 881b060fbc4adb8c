package org.mrdmonitor.rules.all;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

class MrdRelapseTest {

  private static final ACourse IN_REMISSION =
      ACourse.of(Disease.ALL).openTherapy("2025-01-05", "induction").remission("2025-02-10");
  private static final ACourse RESPONSE = IN_REMISSION.with(igh("2025-05-01").notDetected("0.01"));

  @Test
  void oneInTenThousandAfterAResponseIsRaised() {
    Outcome.Raised raised = ask(RESPONSE.with(igh("2025-09-01").percent("0.011"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.WARNING);
    assertThat(raised.evidence().formula()).isEqualTo("0.011\u00a0% ≥ 0.01\u00a0%");
  }

  @Test
  void aSecondSampleMakesItAPossibleRelapse() {
    Outcome.Raised raised =
        ask(RESPONSE.with(igh("2025-09-01").percent("0.011"), igh("2025-09-22").percent("0.02")))
            .raised();

    assertThat(raised.severity()).isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
  }

  @Test
  void lessIsNot() {
    ask(RESPONSE.with(igh("2025-09-01").percent("0.0099"))).notRaised();
  }

  @Test
  void withoutAResponseItIsFailureNotRelapse() {
    ask(IN_REMISSION.with(igh("2025-05-01").percent("0.1"), igh("2025-09-01").percent("1")))
        .notRaised();
  }

  @Test
  void aNegativeOfLowSensitivityIsNoResponse() {
    ask(IN_REMISSION.with(igh("2025-05-01").notDetected("0.1"), igh("2025-09-01").percent("1")))
        .notRaised();
  }

  @Test
  void afterARelapseItIsNotAsked() {
    ask(RESPONSE.relapse("2025-08-20").with(igh("2025-09-01").percent("30"))).notRaised();
  }

  @Test
  void aRangeAcrossOneInTenThousandCannotTell() {
    ask(RESPONSE.with(igh("2025-09-01").belowQuantification("0.001", "0.05")))
        .cannotTell("cannot-tell");
  }

  @Test
  void bcrAbl1SaysThatItIsATranscriptRatio() {
    AResult fusion = AResult.of("BCR::ABL1 e1a2").inMarrow();
    Outcome.Raised raised =
        ask(IN_REMISSION.with(
                fusion.on("2025-05-01").notDetected("0.006"),
                fusion.on("2025-09-01").percent("0.2")))
            .raised();

    assertThat(Asked.limitsOf(raised)).contains("transcript-ratio");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new MrdRelapse()).about(course);
  }

  private static AResult igh(String day) {
    return AResult.of("IGH VH3-DJ").inMarrow().by(Method.RQ_PCR).on(day);
  }
}
