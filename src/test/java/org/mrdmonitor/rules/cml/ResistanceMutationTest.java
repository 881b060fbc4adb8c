package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.BelowLimit;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;

class ResistanceMutationTest {

  private static final AResult SEQUENCED =
      AResult.of("BCR::ABL1 T315I").inBlood().by(Method.NGS).on("2025-04-02");

  @Test
  void aMutationThatWasFoundIsRaisedByName() {
    Outcome.Raised raised = ask(SEQUENCED.percent("12")).raised();

    assertThat(raised.explanation().text()).contains("BCR::ABL1 T315I");
  }

  @Test
  void aMutationThatWasNotFoundIsNot() {
    ask(SEQUENCED.notDetected("3")).notRaised();
  }

  @Test
  void aBoundAloneCannotTell() {
    ask(SEQUENCED.with(new BelowLimit(Level.ofPercent("3")), "<3")).cannotTell("cannot-tell");
  }

  private static Asked ask(Measurement result) {
    return Asked.of(new ResistanceMutation()).about(Bcr.ON_IMATINIB.with(result));
  }
}
