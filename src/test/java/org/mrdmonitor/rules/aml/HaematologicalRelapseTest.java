package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.BelowLimit;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Severity;

class HaematologicalRelapseTest {

  private static final ACourse IN_REMISSION = ACourse.of(Disease.AML).remission("2025-02-10");

  @Test
  void fivePercentInMarrowIsRaised() {
    assertThat(
            ask(IN_REMISSION.with(blasts("2025-09-01").inMarrow().percent("5")))
                .raised()
                .severity())
        .isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
  }

  @Test
  void lessIsNot() {
    ask(IN_REMISSION.with(blasts("2025-09-01").inMarrow().percent("4.9"))).notRaised();
  }

  @Test
  void beforeRemissionBlastsAreThoseOfDiagnosis() {
    ask(IN_REMISSION.with(blasts("2025-01-05").inMarrow().percent("60"))).notRaised();
  }

  @Test
  void inBloodASecondSampleAWeekLaterDecides() {
    ACourse once = IN_REMISSION.with(blasts("2025-09-01").inBlood().percent("2"));

    assertThat(ask(once).raised().severity()).isEqualTo(Severity.WARNING);
    assertThat(ask(once.with(blasts("2025-09-07").inBlood().percent("2"))).raised().severity())
        .isEqualTo(Severity.WARNING);
    assertThat(ask(once.with(blasts("2025-09-08").inBlood().percent("2"))).raised().severity())
        .isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
  }

  @Test
  void anMrdPhenotypeIsNoBlastCount() {
    ask(IN_REMISSION.with(
            AResult.of("LAIP").inMarrow().by(Method.FLOW).on("2025-09-01").percent("6")))
        .notRaised();
  }

  @Test
  void aBoundAcrossFivePercentCannotTell() {
    ask(IN_REMISSION.with(
            blasts("2025-09-01").inMarrow().with(new BelowLimit(Level.ofPercent("10")), "<10")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new HaematologicalRelapse()).about(course);
  }

  private static AResult blasts(String day) {
    return AResult.of("Blasts").by(Method.FLOW).on(day);
  }
}
