package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Codes that work once and not for long: one for the first set-up of the installation, and those
 * with which a person chooses a password. A new code ends the one before it.
 */
@ApplicationScoped
class OneTimeCodes {

  private final Database database;
  private final Clock clock;

  OneTimeCodes(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Secret issueForSetUp(Duration life) {
    database.change(
        "UPDATE setup_tokens SET used_at = ? WHERE account_id IS NULL AND used_at IS NULL",
        clock.instant());
    return issue(null, life);
  }

  Secret issueFor(Account account, Duration life) {
    database.change(
        "UPDATE setup_tokens SET used_at = ? WHERE account_id = ? AND used_at IS NULL",
        clock.instant(),
        account.id());
    return issue(account.id(), life);
  }

  private Secret issue(@Nullable UUID accountId, Duration life) {
    Secret secret = Secret.random();
    Instant now = clock.instant();
    database.change(
        "INSERT INTO setup_tokens (id, secret_hash, account_id, created_at, expires_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        secret.hash(),
        accountId,
        now,
        now.plus(life));
    return secret;
  }

  /** Whether this is the live code of the first set-up; from now on it is not. */
  boolean spendForSetUp(Secret code) {
    return spend(code, " AND account_id IS NULL");
  }

  /** The account of a live code. */
  Optional<UUID> accountOf(Secret code) {
    return database.row(
        "SELECT account_id FROM setup_tokens WHERE secret_hash = ? AND used_at IS NULL"
            + " AND expires_at > ? AND account_id IS NOT NULL",
        row -> Database.uuid(row, "account_id"),
        code.hash(),
        clock.instant());
  }

  /** Of two who come with one code at the same moment, one only. */
  boolean spend(Secret code) {
    return spend(code, " AND account_id IS NOT NULL");
  }

  private boolean spend(Secret code, String purpose) {
    Instant now = clock.instant();
    return database.change(
            "UPDATE setup_tokens SET used_at = ?"
                + " WHERE secret_hash = ? AND used_at IS NULL AND expires_at > ?"
                + purpose,
            now,
            code.hash(),
            now)
        == 1;
  }
}
