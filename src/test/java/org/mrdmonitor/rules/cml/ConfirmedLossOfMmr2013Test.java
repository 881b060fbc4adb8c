package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

class ConfirmedLossOfMmr2013Test {

  private static final ACourse IN_MMR = Bcr.ON_IMATINIB.with(Bcr.on("2025-01-05").percent("0.05"));
  private static final ACourse ONCE = IN_MMR.with(Bcr.on("2025-04-05").percent("0.4"));

  @Test
  void theFirstValueIsAWarning() {
    assertThat(ask(ONCE).raised().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void theSecondWithOneOfThemAtOnePercentIsRaised() {
    Outcome.Raised raised = ask(ONCE.with(Bcr.on("2025-05-05").percent("1"))).raised();

    assertThat(raised.severity()).isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
    assertThat(raised.evidence().formula())
        .isEqualTo("0.4\u00a0% > 0.1\u00a0%; 1\u00a0% > 0.1\u00a0%");
  }

  @Test
  void withoutOnePercentItStaysAWarning() {
    assertThat(ask(ONCE.with(Bcr.on("2025-05-05").percent("0.99"))).raised().severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void backInMmrItIsNotRaised() {
    ask(ONCE.with(Bcr.on("2025-05-05").percent("0.1"))).notRaised();
  }

  @Test
  void aRangeCannotTell() {
    ask(IN_MMR.with(Bcr.on("2025-04-05").belowQuantification("0.05", "0.5")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new ConfirmedLossOfMmr2013()).about(course);
  }
}
