package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.security.Database;

/**
 * The way of mail from the outbox to a server. Each step is a short transaction of its own; nothing
 * is locked while a server is spoken to. Of several nodes one claims a mail. A node that dies
 * between sending and saying so leaves a mail that is sent again.
 */
@ApplicationScoped
public class MailDelivery {

  /** Between two urgent mails to one person; what comes meanwhile is counted in the next. */
  static final Duration QUIET = Duration.ofMinutes(15);

  /** After so many attempts a mail is given up, about six hours after the first. */
  static final int MOST_ATTEMPTS = 12;

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final Duration LOST = Duration.ofMinutes(10);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int LONGEST_PROBLEM = 200;

  /** A person for whom mail is due. */
  public record Due(UUID accountId, MailWish wish) {}

  private final Database database;
  private final Clock clock;

  MailDelivery(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For whom mail is due now. */
  public List<Due> due() {
    return database.rows(
        "SELECT DISTINCT o.account_id, o.wish FROM mail_outbox o"
            + " JOIN mail_choices m ON m.account_id = o.account_id AND m.wish = o.wish"
            + " WHERE o.state = 'WAITING' AND o.next_try_at <= ?"
            + " AND (o.wish <> 'URGENT' OR m.urgent_at IS NULL OR m.urgent_at <= ?)",
        row -> new Due(Database.uuid(row, "account_id"), MailWish.valueOf(row.getString("wish"))),
        now(),
        now().minus(QUIET));
  }

  /** Takes all that waits for a person as one mail; empty where another node took it. */
  @Transactional
  public Optional<Letter> claim(Due due) {
    if (due.wish() == MailWish.URGENT && !mayDisturb(due.accountId())) {
      return Optional.empty();
    }
    UUID claim = UUID.randomUUID();
    int taken =
        database.change(
            "UPDATE mail_outbox SET state = 'SENDING', claim = ?, changed_at = ?,"
                + " attempts = attempts + 1"
                + " WHERE account_id = ? AND wish = ? AND state = 'WAITING'",
            claim,
            now(),
            due.accountId(),
            due.wish().name());
    return taken == 0 ? Optional.empty() : letter(claim);
  }

  private boolean mayDisturb(UUID account) {
    return database.change(
            "UPDATE mail_choices SET urgent_at = ?"
                + " WHERE account_id = ? AND (urgent_at IS NULL OR urgent_at <= ?)",
            now(),
            account,
            now().minus(QUIET))
        == 1;
  }

  /** Digests that waited together are one: the latest says how things stand. */
  private Optional<Letter> letter(UUID claim) {
    return database
        .rows(
            "SELECT o.wish, m.address, m.language, o.findings, o.late, o.samples"
                + " FROM mail_outbox o JOIN mail_choices m ON m.account_id = o.account_id"
                + " WHERE o.claim = ? ORDER BY o.written_at",
            row ->
                new Letter(
                    claim,
                    MailWish.valueOf(row.getString("wish")),
                    row.getString("address"),
                    row.getString("language"),
                    row.getInt("findings"),
                    row.getInt("late"),
                    row.getInt("samples")),
            claim)
        .stream()
        .reduce(MailDelivery::together);
  }

  private static Letter together(Letter earlier, Letter later) {
    boolean adds = later.wish() == MailWish.URGENT;
    return new Letter(
        later.claim(),
        later.wish(),
        later.address(),
        later.language(),
        adds ? earlier.findings() + later.findings() : later.findings(),
        later.late(),
        later.samples());
  }

  /** Notes that a mail was taken by the server. */
  @Transactional
  public void sent(Letter letter) {
    database.change(
        "UPDATE mail_outbox SET state = 'SENT', changed_at = ?, problem = '' WHERE claim = ?",
        now(),
        letter.claim());
  }

  /** Notes that a mail was not taken: it waits twice as long each time, and is given up at last. */
  @Transactional
  public void refused(Letter letter, String problem) {
    String words =
        problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    putBack("claim = ?", words, letter.claim());
    database.change(
        "UPDATE mail_choices SET urgent_at = NULL WHERE account_id IN"
            + " (SELECT o.account_id FROM mail_outbox o WHERE o.claim = ?)",
        letter.claim());
  }

  /** Takes back what a node claimed that is gone, and forgets what was sent a month ago. */
  @Transactional
  public void tidy() {
    putBack("state = 'SENDING' AND changed_at < ?", "interrupted", now().minus(LOST));
    database.change(
        "DELETE FROM mail_outbox WHERE state IN ('SENT', 'FAILED') AND changed_at < ?",
        now().minus(KEPT));
  }

  private void putBack(String which, String problem, Object parameter) {
    for (Attempt attempt : attempts(which, parameter)) {
      boolean over = attempt.number() >= MOST_ATTEMPTS;
      database.change(
          "UPDATE mail_outbox SET state = ?, next_try_at = ?, changed_at = ?, problem = ?"
              + " WHERE id = ? AND state = 'SENDING'",
          over ? "FAILED" : "WAITING",
          now().plus(pauseAfter(attempt.number())),
          now(),
          problem,
          attempt.row());
    }
  }

  private record Attempt(UUID row, int number) {}

  private List<Attempt> attempts(String which, Object parameter) {
    return database.rows(
        "SELECT id, attempts FROM mail_outbox WHERE " + which,
        row -> new Attempt(Database.uuid(row, "id"), row.getInt("attempts")),
        parameter);
  }

  /** One minute after the first attempt, then twice as long each time, at most an hour. */
  static Duration pauseAfter(int attempts) {
    Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
