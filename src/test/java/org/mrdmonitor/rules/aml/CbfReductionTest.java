package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;

class CbfReductionTest {

  private static final ACourse TREATED =
      ACourse.of(Disease.AML)
          .therapy("2025-01-03", "2025-01-10", "7+3")
          .remission("2025-02-10")
          .therapy("2025-02-20", "2025-02-25", "high-dose cytarabine");
  private static final ACourse WITH_BASELINE = TREATED.with(marrow("2025-01-02").percent("80"));

  @Test
  void lessThanThreeLogsIsRaised() {
    assertThat(
            ask(WITH_BASELINE.with(marrow("2025-03-20").percent("0.4")))
                .raised()
                .evidence()
                .formula())
        .isEqualTo("80\u00a0% ÷ 0.4\u00a0% = 200 < 1000");
  }

  @Test
  void exactlyThreeLogsIsNot() {
    ask(WITH_BASELINE.with(marrow("2025-03-20").percent("0.08"))).notRaised();
  }

  @Test
  void aNegativeIsNot() {
    ask(WITH_BASELINE.with(marrow("2025-03-20").notDetected("0.006"))).notRaised();
  }

  @Test
  void duringACycleItIsNotAsked() {
    ask(WITH_BASELINE.with(marrow("2025-02-22").percent("10"))).notRaised();
  }

  @Test
  void withoutABaselineItCannotTell() {
    ask(TREATED.with(marrow("2025-03-20").percent("0.4"))).cannotTell("cannot-tell-baseline");
  }

  @Test
  void aRangeAcrossThreeLogsCannotTell() {
    ask(WITH_BASELINE.with(marrow("2025-03-20").belowQuantification("0.01", "0.1")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new CbfReduction()).about(course);
  }

  private static AResult marrow(String day) {
    return AResult.of("CBFB::MYH11").inMarrow().on(day);
  }
}
