package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.Database;

/** What an administrator sees of the outbox: to whom and when, and what a server said. */
@ApplicationScoped
public class MailStatus {

  private static final int SHOWN = 100;

  /** Where a row of the outbox stands. */
  public enum State {
    WAITING,
    SENDING,
    SENT,
    /** Given up. */
    FAILED
  }

  /** A row of the outbox. */
  public record Line(
      String person,
      MailWish wish,
      Instant writtenAt,
      State state,
      int attempts,
      Instant changedAt,
      Instant nextTryAt,
      String problem) {}

  private final Database database;
  private final RecordAudit audit;
  private final Clock clock;

  MailStatus(Database database, RecordAudit audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** How many rows stand where; a state without any is absent. */
  public Map<State, Integer> counts() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    database.rows(
        "SELECT state, count(*) AS number FROM mail_outbox GROUP BY state",
        row -> counts.put(State.valueOf(row.getString("state")), row.getInt("number")));
    return counts;
  }

  /** The rows that changed last, the latest first. */
  public List<Line> latest() {
    return database.rows(
        "SELECT a.display_name, o.wish, o.written_at, o.state, o.attempts, o.changed_at,"
            + " o.next_try_at, o.problem FROM mail_outbox o"
            + " JOIN accounts a ON a.id = o.account_id"
            + " ORDER BY o.changed_at DESC, o.id FETCH FIRST ? ROWS ONLY",
        row ->
            new Line(
                row.getString("display_name"),
                MailWish.valueOf(row.getString("wish")),
                Database.instant(row, "written_at"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Database.instant(row, "changed_at"),
                Database.instant(row, "next_try_at"),
                row.getString("problem")),
        SHOWN);
  }

  /** Lets what was given up be tried again, from the beginning. */
  @Transactional
  public void tryAgain(Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int again =
        database.change(
            "UPDATE mail_outbox SET state = 'WAITING', attempts = 0, next_try_at = ?,"
                + " changed_at = ? WHERE state = 'FAILED'",
            now,
            now);
    audit.did(actor, AuditAction.MAIL_TRIED_AGAIN, "mails=%d".formatted(again));
  }
}
