package org.mrdmonitor.rules.cll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;
import org.mrdmonitor.rules.RuleSets;

class HighLevelTest {

  private static final ACourse TREATED =
      ACourse.of(Disease.CLL)
          .openTherapy("2023-01-05", "ibrutinib and venetoclax")
          .with(flow("2025-01-05").percent("0.05"));

  @Test
  void onePercentAfterALowerLevelIsRaised() {
    ask(TREATED.with(flow("2025-07-05").percent("1"))).raised();
  }

  @Test
  void lessIsNot() {
    ask(TREATED.with(flow("2025-07-05").percent("0.99"))).notRaised();
  }

  @Test
  void aRangeCannotTell() {
    ask(TREATED.with(flow("2025-07-05").belowQuantification("0.5", "2"))).cannotTell("cannot-tell");
  }

  @Test
  void itIsOffUnlessChosen() {
    assertThat(new HighLevel().info().doubtful()).isTrue();
    assertThat(RuleSets.defaults(Disease.CLL))
        .doesNotContainAnyElementsOf(new HighLevel().info().sets());
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new HighLevel()).about(course);
  }

  private static AResult flow(String day) {
    return AResult.of("CLL cells").inBlood().by(Method.FLOW).on(day);
  }
}
