package org.mrdmonitor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;

class SteepFallTest {

  private static final AResult NPM1 = AResult.of("NPM1").inBlood();
  private static final Measurement HIGH = NPM1.on("2026-03-02").percent("1.0");

  @Test
  void isNoticedBeyondOneLogWithinSevenDays() {
    // 1.0 % / 10 = 0.1 %; 0.099 % is below it.
    assertThat(after(NPM1.on("2026-03-09").percent("0.099")))
        .containsExactly(
            "NPM1 in blood: from 1 % on 02-Mar-2026 to 0.099 % on 09-Mar-2026, a fall by more"
                + " than one log within 7 days.");
    assertThat(after(NPM1.on("2026-03-05").notDetected("0.01"))).hasSize(1).noneMatch(unsure());
  }

  @Test
  void isNotNoticedAtExactlyOneLogOrLaterOrInAnotherSpecimen() {
    assertThat(after(NPM1.on("2026-03-09").percent("0.1"))).isEmpty();
    assertThat(after(NPM1.on("2026-03-10").percent("0.001"))).isEmpty();
    assertThat(after(NPM1.inMarrow().on("2026-03-05").percent("0.001"))).isEmpty();
    assertThat(after(NPM1.on("2026-03-05").percent("5"))).isEmpty();
  }

  @Test
  void cannotBeToldWhereTheLimitHidesIt() {
    // Not detected at 0.2 %: the level may be 0.2 % (a fall by 0.7 log) or nothing at all.
    assertThat(after(NPM1.on("2026-03-05").notDetected("0.2"))).hasSize(1).allMatch(unsure());
  }

  private static Predicate<String> unsure() {
    return words -> words.startsWith("? ");
  }

  private static List<String> after(Measurement later) {
    return Noticed.by(CheckId.STEEP_FALL, ACourse.of(Disease.AML).with(HIGH, later).course());
  }
}
