package org.mrdmonitor.rules.all;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;

class ResponseOfChildrenTest {

  private static final ACourse TREATED =
      ACourse.of(Disease.ALL).openTherapy("2025-01-06", "induction");

  /** 06-Jan-2025 + 29 days = 04-Feb-2025. */
  @Test
  void atTheEndOfInduction() {
    Asked.Question rule = Asked.of(ResponseOfChildren.endOfInduction());

    rule.about(TREATED.with(igh("2025-02-04").percent("0.01"))).raised();
    rule.about(TREATED.with(igh("2025-02-04").percent("0.009"))).notRaised();
    rule.about(TREATED.with(igh("2025-01-27").percent("1"))).notRaised();
    rule.about(TREATED.with(igh("2025-02-19").percent("1"))).notRaised();
    rule.about(TREATED.with(igh("2025-02-04").belowQuantification("0.001", "0.05")))
        .cannotTell("cannot-tell");
  }

  /** 06-Jan-2025 + 78 days = 25-Mar-2025. */
  @Test
  void atTheSecondTimePoint() {
    Asked.Question rule = Asked.of(ResponseOfChildren.secondTimePoint());

    rule.about(TREATED.with(igh("2025-03-25").percent("0.1"))).raised();
    rule.about(TREATED.with(igh("2025-03-25").percent("0.09"))).notRaised();
  }

  private static AResult igh(String day) {
    return AResult.of("IGH VH3-DJ").inMarrow().by(Method.RQ_PCR).on(day);
  }
}
