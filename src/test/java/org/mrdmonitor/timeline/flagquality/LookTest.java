package org.mrdmonitor.timeline.flagquality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.timeline.cohort.FollowUp;
import org.mrdmonitor.timeline.flagquality.Look.Punctuality;

/** Raised on Monday 09-Nov-2026 at 08:00, to be looked at by Wednesday. */
class LookTest {

  private static final Instant RAISED = Instant.parse("2026-11-09T08:00:00Z");
  private static final LocalDate BY = LocalDate.parse("2026-11-11");
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  @Test
  void theLastDayIsInTime() {
    assertThat(look(Optional.of("2026-11-11T23:00:00Z"), Optional.empty(), NOW))
        .isEqualTo(new Look(new FollowUp(63, FollowUp.End.EVENT), Punctuality.IN_TIME));
  }

  @Test
  void theDayAfterIsLate() {
    assertThat(look(Optional.of("2026-11-12T08:00:00Z"), Optional.empty(), NOW))
        .isEqualTo(new Look(new FollowUp(72, FollowUp.End.EVENT), Punctuality.LATE));
  }

  @Test
  void whatStillWaitsIsCensoredNowAndLateOnceItsDayHasPassed() {
    // Monday 08:00 to Friday 20-Nov 08:00: 11 days less a weekend, 9 · 24 = 216 hours.
    assertThat(look(Optional.empty(), Optional.empty(), NOW))
        .isEqualTo(new Look(new FollowUp(216, FollowUp.End.CENSORED), Punctuality.LATE));
    assertThat(look(Optional.empty(), Optional.empty(), Instant.parse("2026-11-10T08:00:00Z")))
        .isEqualTo(new Look(new FollowUp(24, FollowUp.End.CENSORED), Punctuality.UNDECIDED));
  }

  @Test
  void whatAResultEndedStopsWaitingThen() {
    assertThat(look(Optional.empty(), Optional.of("2026-11-10T10:00:00Z"), NOW))
        .isEqualTo(new Look(new FollowUp(26, FollowUp.End.CENSORED), Punctuality.UNDECIDED));
  }

  private static Look look(Optional<String> seen, Optional<String> ended, Instant now) {
    return Look.of(RAISED, seen.map(Instant::parse), ended.map(Instant::parse), BY, now);
  }
}
