package org.mrdmonitor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.Disease;

class UnitChangeTest {

  private static final AResult NPM1 = AResult.of("NPM1").inBlood();
  private static final Measurement FIRST = NPM1.on("2026-03-02").percent("0.02");

  @Test
  void isNoticedOfAResultInAnotherUnitThanTheOneBefore() {
    assertThat(by(FIRST, asRatio(NPM1.on("2026-04-02")), asRatio(NPM1.on("2026-05-02"))))
        .containsExactly("NPM1: reported in % on 02-Mar-2026 and in ratio on 02-Apr-2026.");
  }

  @Test
  void isNoticedOfAChangeToTheInternationalScale() {
    AResult scaled = AResult.of("BCR::ABL1").onInternationalScale();
    Measurement plain = AResult.of("BCR::ABL1").on("2026-03-02").percent("12");
    assertThat(by(plain, scaled.on("2026-06-02").percent("1"))).hasSize(1);
  }

  @Test
  void isNotNoticedOfAnotherSpecimenOrMethod() {
    assertThat(by(FIRST, asRatio(NPM1.inMarrow().on("2026-04-02")))).isEmpty();
    assertThat(by(FIRST, asRatio(NPM1.by(Method.NGS).on("2026-04-02")))).isEmpty();
    assertThat(by(FIRST, NPM1.on("2026-04-02").percent("0.01"))).isEmpty();
  }

  private static Measurement asRatio(AResult result) {
    Measurement m = result.with(new Quantified(Level.ofFraction("0.0001")), "0.0001");
    return new Measurement(
        m.id(),
        m.sampledOn(),
        m.orderOfDay(),
        m.specimen(),
        m.marker(),
        m.assay(),
        m.value(),
        Reported.of("0.0001", Unit.RATIO),
        m.input());
  }

  private static List<String> by(Measurement... results) {
    return Noticed.by(CheckId.UNIT_CHANGE, ACourse.of(Disease.AML).with(results).course());
  }
}
