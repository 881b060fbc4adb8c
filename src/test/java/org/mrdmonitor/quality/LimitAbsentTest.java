package org.mrdmonitor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;

class LimitAbsentTest {

  private static final AResult BARE = AResult.of("NPM1").inBlood().withoutCopies();

  @Test
  void isNoticedOnceForASeries() {
    assertThat(
            by(
                BARE.on("2026-03-02").percent("0.02"),
                BARE.on("2026-04-02").percent("0.01"),
                BARE.on("2026-05-02").notDetected("0.001")))
        .containsExactly("NPM1 in blood: no limit of detection is known for 2 of 3 results.");
  }

  @Test
  void isNotNoticedWhereCopiesGiveALimitOrTheResultIsOne() {
    assertThat(by(AResult.of("NPM1").on("2026-03-02").percent("0.02"))).isEmpty();
    assertThat(by(BARE.on("2026-03-02").notDetected("0.001"))).isEmpty();
  }

  private static List<String> by(Measurement... results) {
    return Noticed.by(CheckId.LIMIT_ABSENT, ACourse.of(Disease.AML).with(results).course());
  }
}
