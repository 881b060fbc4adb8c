package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.security.Account;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.security.MailSettings;
import org.mrdmonitor.security.Role;

/**
 * Mail that is to be sent: numbers for a person. A change of the record adds rows of its own and
 * waits for nobody; sending is {@link MailDelivery}'s.
 */
@ApplicationScoped
public class MailOutbox {

  /** When the digest of a day is written, UTC. */
  static final LocalTime DIGEST_AT = LocalTime.of(5, 0);

  private static final String INSERT =
      "INSERT INTO mail_outbox (id, account_id, wish, findings, late, samples, written_at, state,"
          + " next_try_at, attempts, changed_at, problem)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, 0, ?, '')";

  /** People who may sign in and see patients; others hear nothing, whatever they once chose. */
  private static final String LISTENERS =
      "SELECT m.account_id FROM mail_choices m"
          + " JOIN accounts a ON a.id = m.account_id AND a.disabled_at IS NULL"
          + " WHERE m.wish = ? AND EXISTS (SELECT 1 FROM account_roles r"
          + " WHERE r.account_id = m.account_id AND r.role IN (?, ?))";

  private static final String OF_CENTRE =
      " AND EXISTS (SELECT 1 FROM account_centres c WHERE c.account_id = m.account_id"
          + " AND c.centre_id = ?)";

  private static final String NO_DIGEST_YET = " AND (m.digest_on IS NULL OR m.digest_on < ?)";

  private final Database database;
  private final Accounts accounts;
  private final Worklist worklist;
  private final MailSettings settings;
  private final Clock clock;

  MailOutbox(
      Database database, Accounts accounts, Worklist worklist, MailSettings settings, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.worklist = worklist;
    this.settings = settings;
    this.clock = clock;
  }

  /** Tells, in the caller's transaction, how many urgent findings were opened at each centre. */
  void urgent(Map<CentreId, Integer> opened) {
    if (settings.on()) {
      opened.forEach(this::urgent);
    }
  }

  private void urgent(CentreId centre, int findings) {
    List<@Nullable Object[]> rows =
        database.rows(
            LISTENERS + OF_CENTRE,
            row -> row(Database.uuid(row, "account_id"), MailWish.URGENT, findings, 0, 0),
            MailWish.URGENT.name(),
            Role.CLINICIAN.code(),
            Role.COORDINATOR.code(),
            centre.value());
    if (!rows.isEmpty()) {
      database.changeAll(INSERT, rows);
    }
  }

  /** Writes the digests of today that are not written yet, from {@link #DIGEST_AT} on. */
  public void writeDigests() {
    if (clock.instant().atOffset(ZoneOffset.UTC).toLocalTime().isBefore(DIGEST_AT)) {
      return;
    }
    database
        .rows(
            LISTENERS + NO_DIGEST_YET,
            row -> Database.uuid(row, "account_id"),
            MailWish.DIGEST.name(),
            Role.CLINICIAN.code(),
            Role.COORDINATOR.code(),
            LocalDate.now(clock))
        .forEach(this::writeDigest);
  }

  /** One person's digest; of several nodes, the one that marks the day first writes it. */
  @Transactional
  void writeDigest(UUID accountId) {
    LocalDate today = LocalDate.now(clock);
    int marked =
        database.change(
            "UPDATE mail_choices SET digest_on = ? WHERE account_id = ?"
                + " AND (digest_on IS NULL OR digest_on < ?)",
            today,
            accountId,
            today);
    if (marked == 1) {
      accounts.find(accountId).ifPresent(this::addDigest);
    }
  }

  private void addDigest(Account account) {
    WorklistCounts counts = worklist.counts(account.actor());
    @Nullable Object[] row =
        row(
            account.id(),
            MailWish.DIGEST,
            counts.waiting(),
            counts.late(),
            counts.samplesOverdue());
    database.change(INSERT, row);
  }

  private @Nullable Object[] row(UUID account, MailWish wish, int findings, int late, int samples) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new @Nullable Object[] {
      UUID.randomUUID(), account, wish.name(), findings, late, samples, now, now, now
    };
  }
}
