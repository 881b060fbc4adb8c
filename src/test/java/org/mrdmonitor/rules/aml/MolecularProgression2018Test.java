package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Repeat;

class MolecularProgression2018Test {

  private static final ACourse IN_REMISSION = ACourse.of(Disease.AML).remission("2025-02-10");
  private static final ACourse PERSISTENT = IN_REMISSION.with(marrow("2025-06-01").percent("0.05"));

  @Test
  void tenfoldFromPersistenceIsRaised() {
    assertThat(ask(PERSISTENT.with(marrow("2025-10-01").percent("0.5"))).raised().repeat())
        .isEqualTo(Repeat.WITHIN_FOUR_WEEKS);
  }

  @Test
  void lessIsNot() {
    ask(PERSISTENT.with(marrow("2025-10-01").percent("0.49"))).notRaised();
  }

  @Test
  void whoWasNegativeRelapsesInstead() {
    ask(PERSISTENT.with(
            marrow("2025-08-01").notDetected("0.006"), marrow("2025-10-01").percent("0.5")))
        .notRaised();
  }

  @Test
  void anInadequateNegativeDoesNotCount() {
    ask(PERSISTENT.with(
            marrow("2025-08-01").withControlCopies(5000).notDetected("0.06"),
            marrow("2025-10-01").percent("0.5")))
        .raised();
  }

  @Test
  void aRangeCannotTell() {
    ask(PERSISTENT.with(marrow("2025-10-01").belowQuantification("0.1", "0.6")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new MolecularProgression2018()).about(course);
  }

  private static AResult marrow(String day) {
    return AResult.of("NPM1").inMarrow().on(day);
  }
}
