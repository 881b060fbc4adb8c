package org.mrdmonitor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.AboveLimit;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;

class AboveDiagnosisTest {

  private static final AResult CML = AResult.of("BCR::ABL1").onInternationalScale();
  private static final Measurement AT_DIAGNOSIS = CML.on("2026-01-12").percent("40");

  @Test
  void isNoticedOfAHigherLevelOfTheSameSeries() {
    assertThat(by(AT_DIAGNOSIS, CML.on("2026-04-10").percent("40.1")))
        .singleElement()
        .asString()
        .contains("on 10-Apr-2026 is above", "at diagnosis (12-Jan-2026)")
        .doesNotStartWith("?");
  }

  @Test
  void isNotNoticedOfAnEqualOrLowerLevelOrAnotherAssay() {
    assertThat(by(AT_DIAGNOSIS, CML.on("2026-04-10").percent("40"))).isEmpty();
    Measurement offScale = AResult.of("BCR::ABL1").on("2026-04-10").percent("80");
    assertThat(by(AT_DIAGNOSIS, offScale)).isEmpty();
  }

  @Test
  void isNotNoticedWithoutASampleOrADayOfTheDiagnosis() {
    // 10-Jan-2026 and 14 days: 25-Jan-2026 is too late to be the sample of the diagnosis.
    assertThat(by(CML.on("2026-01-25").percent("1"), CML.on("2026-04-10").percent("50"))).isEmpty();
    assertThat(
            Noticed.by(
                CheckId.ABOVE_DIAGNOSIS,
                ACourse.of(Disease.CML)
                    .with(AT_DIAGNOSIS, CML.on("2026-04-10").percent("50"))
                    .course()))
        .isEmpty();
  }

  @Test
  void cannotBeToldWhereTheDiagnosisIsOnlyALowerBound() {
    Level ceiling = Method.RT_QPCR.ceiling();
    Measurement above =
        CML.on("2026-01-12").with(new AboveLimit(Level.ofPercent("55"), ceiling), ">55");
    assertThat(by(above, CML.on("2026-04-10").percent("60")))
        .singleElement()
        .asString()
        .startsWith("? ");
    assertThat(by(above, CML.on("2026-04-10").percent("54"))).isEmpty();
  }

  private static List<String> by(Measurement... results) {
    return Noticed.by(
        CheckId.ABOVE_DIAGNOSIS,
        ACourse.of(Disease.CML).diagnosis("2026-01-10").with(results).course());
  }
}
