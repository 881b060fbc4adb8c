package org.mrdmonitor.rules.all;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.Severity;

class RelapseOfChildrenTest {

  private static final ACourse IN_REMISSION = ACourse.of(Disease.ALL).remission("2025-02-10");

  @Test
  void twentyFivePercentIsRaisedAlone() {
    assertThat(ask(IN_REMISSION.with(igh("2025-09-01").percent("25"))).raised().severity())
        .isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
  }

  @Test
  void fromFivePercentOneOtherTestDecides() {
    ACourse alone = IN_REMISSION.with(igh("2025-09-01").percent("5"));

    assertThat(ask(alone).raised().severity()).isEqualTo(Severity.WARNING);
    assertThat(
            ask(IN_REMISSION.with(
                    other("Blasts", "2025-09-01").percent("1"),
                    igh("2025-09-01").as(1).percent("5")))
                .raised()
                .severity())
        .isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
  }

  @Test
  void fromOnePercentTwoOtherTestsDecide() {
    ACourse one =
        IN_REMISSION.with(
            other("Blasts", "2025-09-01").percent("1"), igh("2025-09-01").as(2).percent("1"));
    ACourse two =
        IN_REMISSION.with(
            other("Blasts", "2025-09-01").percent("1"),
            other("LAIP", "2025-09-01").as(1).percent("2"),
            igh("2025-09-01").as(2).percent("1"));

    assertThat(ask(one).raised().severity()).isEqualTo(Severity.WARNING);
    assertThat(ask(two).raised().severity()).isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
  }

  @Test
  void aSecondMarrowWithTwoTestsDecides() {
    ACourse second =
        IN_REMISSION.with(
            igh("2025-09-01").percent("2"),
            other("Blasts", "2025-09-15").percent("1"),
            igh("2025-09-15").as(1).percent("2"));

    assertThat(ask(second).raised().severity()).isEqualTo(Severity.POSSIBLE_RELAPSE_OR_FAILURE);
  }

  @Test
  void belowOnePercentMrdAloneIsNeverRelapse() {
    ask(IN_REMISSION.with(igh("2025-09-01").percent("0.99"))).notRaised();
  }

  @Test
  void bloodIsNotJudged() {
    ask(IN_REMISSION.with(igh("2025-09-01").inBlood().percent("50"))).notRaised();
  }

  @Test
  void aRangeAcrossOnePercentCannotTell() {
    ask(IN_REMISSION.with(igh("2025-09-01").belowQuantification("0.5", "2")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new RelapseOfChildren()).about(course);
  }

  private static AResult other(String marker, String day) {
    return AResult.of(marker).inMarrow().by(Method.FLOW).on(day);
  }

  private static AResult igh(String day) {
    return AResult.of("IGH VH3-DJ").inMarrow().by(Method.RQ_PCR).on(day);
  }
}
