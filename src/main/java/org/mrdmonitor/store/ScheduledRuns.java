package org.mrdmonitor.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mrdmonitor.security.Database;

/**
 * Lets one node do what the clock of every node calls for. A node claims the work of a time with a
 * row that the database holds once; who comes second does nothing. A node that dies at its work
 * keeps the claim: the work is done at the next time.
 */
@ApplicationScoped
public class ScheduledRuns {

  private static final Duration KEPT = Duration.ofDays(90);

  /** What is done by the clock. The names are stored: never rename one. */
  public enum Work {
    QUALITY_CHECKS
  }

  private final Database database;
  private final Clock clock;

  ScheduledRuns(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Whether the caller is the one to do the work of a time. The claim is committed before the
   * answer, in a transaction of its own.
   *
   * @param slot the time the schedule names, the same on every node; counted in whole minutes
   */
  public boolean claim(Work work, Instant slot) {
    Instant minute = slot.truncatedTo(ChronoUnit.MINUTES);
    if (isClaimed(work, minute)) {
      return false;
    }
    try {
      QuarkusTransaction.requiringNew().run(() -> insert(work, minute));
      return true;
    } catch (Database.DatabaseFailure refused) {
      if (isClaimed(work, minute)) {
        return false;
      }
      throw refused;
    }
  }

  private boolean isClaimed(Work work, Instant slot) {
    return database
        .row(
            "SELECT work FROM scheduled_runs WHERE work = ? AND slot = ?",
            row -> row.getString("work"),
            work.name(),
            slot)
        .isPresent();
  }

  private void insert(Work work, Instant slot) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    database.change(
        "INSERT INTO scheduled_runs (work, slot, claimed_at) VALUES (?, ?, ?)",
        work.name(),
        slot,
        now);
    database.change("DELETE FROM scheduled_runs WHERE slot < ?", now.minus(KEPT));
  }
}
