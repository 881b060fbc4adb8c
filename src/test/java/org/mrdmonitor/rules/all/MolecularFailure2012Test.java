package org.mrdmonitor.rules.all;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;

class MolecularFailure2012Test {

  private static final ACourse TREATED =
      ACourse.of(Disease.ALL)
          .therapy("2025-01-06", "2025-04-20", "induction and consolidation I")
          .remission("2025-02-10");

  /** 06-Jan-2025 + 16 weeks = 28-Apr-2025; weeks 14 to 20 are 14-Apr to 26-May. */
  @ParameterizedTest
  @CsvSource({"2025-04-14", "2025-04-28", "2025-05-26"})
  void oneInTenThousandAboutWeekSixteenIsRaised(String day) {
    ask(TREATED.with(igh(day).percent("0.01"))).raised();
  }

  @ParameterizedTest
  @CsvSource({"2025-04-13", "2025-05-27"})
  void outsideTheWeeksItIsNotAsked(String day) {
    ask(TREATED.with(igh(day).percent("1"))).notRaised();
  }

  @Test
  void lessIsNot() {
    ask(TREATED.with(igh("2025-04-28").percent("0.009"))).notRaised();
  }

  @Test
  void aRangeCannotTell() {
    ask(TREATED.with(igh("2025-04-28").belowQuantification("0.001", "0.05")))
        .cannotTell("cannot-tell");
  }

  private static Asked ask(ACourse course) {
    return Asked.of(new MolecularFailure2012()).about(course);
  }

  private static AResult igh(String day) {
    return AResult.of("IGH VH3-DJ").inMarrow().by(Method.RQ_PCR).on(day);
  }
}
