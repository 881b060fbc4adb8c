package org.mrdmonitor.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Trigger;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.store.CheckRuns;
import org.mrdmonitor.store.ScheduledRuns;

/** Two nodes whose clocks call at the same time: each is a run of its own on the one database. */
@QuarkusTest
class NightlyRunTest {

  @Inject ScheduledRuns scheduled;
  @Inject CheckRuns runs;
  @Inject Database database;

  @Test
  void theSecondNodeOfANightDoesNothing() {
    Instant night = Instant.parse("2031-04-01T02:30:00Z");
    database.change("DELETE FROM quality_runs");
    new NightlyRun(scheduled, runs).go(at(night));
    assertThat(runsKept()).isPositive();

    database.change("DELETE FROM quality_runs");
    new NightlyRun(scheduled, runs).go(at(night.plusSeconds(2)));
    assertThat(runsKept()).isZero();

    new NightlyRun(scheduled, runs).go(at(Instant.parse("2031-04-02T02:30:00Z")));
    assertThat(runsKept()).isPositive();
  }

  private long runsKept() {
    return database.row("SELECT count(*) FROM quality_runs", row -> row.getLong(1)).orElseThrow();
  }

  private static ScheduledExecution at(Instant time) {
    return new ScheduledExecution() {
      @Override
      public Trigger getTrigger() {
        throw new UnsupportedOperationException("Nobody asks for the trigger.");
      }

      @Override
      public Instant getFireTime() {
        return time;
      }

      @Override
      public Instant getScheduledFireTime() {
        return time;
      }
    };
  }
}
