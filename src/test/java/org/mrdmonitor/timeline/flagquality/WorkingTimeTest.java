package org.mrdmonitor.timeline.flagquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 13-Nov-2026 is a Friday (R: {@code weekdays(as.Date("2026-11-13"))}). */
class WorkingTimeTest {

  @ParameterizedTest
  @CsvSource({
    // The same moment.
    "2026-11-13T08:00:00Z, 2026-11-13T08:00:00Z, 0",
    // Within Friday: 17 − 8 = 9; minutes are cut off.
    "2026-11-13T08:00:00Z, 2026-11-13T17:59:00Z, 9",
    // Friday 20:00 to Monday 06:00: 4 + 0 + 0 + 6 = 10.
    "2026-11-13T20:00:00Z, 2026-11-16T06:00:00Z, 10",
    // Within the weekend.
    "2026-11-14T01:00:00Z, 2026-11-15T23:00:00Z, 0",
    // A week less an hour, over one weekend: 7 · 24 − 1 − 48 = 119.
    "2026-11-11T12:00:00Z, 2026-11-18T11:00:00Z, 119",
    // Two weeks and a day, Friday noon to Saturday noon: 2 · 5 · 24 + 12 = 252.
    "2026-11-13T12:00:00Z, 2026-11-28T12:00:00Z, 252"
  })
  void countsHoursOfMondayToFriday(Instant from, Instant to, long hours) {
    assertThat(WorkingTime.hours(from, to)).isEqualTo(hours);
  }

  @Test
  void anEndDoesNotLieBeforeTheBeginning() {
    Instant moment = Instant.parse("2026-11-13T08:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingTime.hours(moment, moment.minusSeconds(1)));
  }
}
