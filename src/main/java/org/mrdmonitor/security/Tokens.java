package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Personal tokens, with which a machine acts for the person who made it. */
@ApplicationScoped
public class Tokens {

  private static final Duration STEP_OF_LAST_USE = Duration.ofHours(1);

  private final Database database;
  private final AuditTrail audit;
  private final Clock clock;

  Tokens(Database database, AuditTrail audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** A token as its owner sees it later on: without the secret. */
  public record Token(
      UUID id, String label, Instant createdAt, Instant expiresAt, Optional<Instant> lastUsedAt) {}

  /** The text of the new token, shown this once. */
  @Transactional
  public String issue(Actor owner, String label, Duration life) {
    Secret secret = Secret.random();
    store(owner.accountId(), label, life, secret);
    audit.append(AuditEvent.by(owner, AuditAction.TOKEN_ISSUED));
    return secret.revealed();
  }

  void store(UUID accountId, String label, Duration life, Secret secret) {
    Instant now = clock.instant();
    database.change(
        "INSERT INTO api_tokens (id, secret_hash, account_id, label, created_at, expires_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        secret.hash(),
        accountId,
        label,
        now,
        now.plus(life));
  }

  /** The account of a live token. */
  Optional<UUID> accountOf(Secret secret) {
    Instant now = clock.instant();
    String hash = secret.hash();
    Optional<UUID> account =
        database.row(
            "SELECT account_id FROM api_tokens"
                + " WHERE secret_hash = ? AND revoked_at IS NULL AND expires_at > ?",
            row -> Database.uuid(row, "account_id"),
            hash,
            now);
    account.ifPresent(known -> noteUse(hash, now));
    return account;
  }

  private void noteUse(String hash, Instant now) {
    database.change(
        "UPDATE api_tokens SET last_used_at = ?"
            + " WHERE secret_hash = ? AND (last_used_at IS NULL OR last_used_at < ?)",
        now,
        hash,
        now.minus(STEP_OF_LAST_USE));
  }

  /** The owner's live tokens, latest first. */
  public List<Token> of(Actor owner) {
    return database.rows(
        "SELECT id, label, created_at, expires_at, last_used_at FROM api_tokens"
            + " WHERE account_id = ? AND revoked_at IS NULL AND expires_at > ?"
            + " ORDER BY created_at DESC",
        Tokens::token,
        owner.accountId(),
        clock.instant());
  }

  /** Only the owner's own token: any other id changes nothing. */
  @Transactional
  public void revoke(Actor owner, UUID id) {
    int changed =
        database.change(
            "UPDATE api_tokens SET revoked_at = ?"
                + " WHERE id = ? AND account_id = ? AND revoked_at IS NULL",
            clock.instant(),
            id,
            owner.accountId());
    if (changed == 1) {
      audit.append(AuditEvent.by(owner, AuditAction.TOKEN_REVOKED).saying("token=" + id));
    }
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(
        Database.uuid(row, "id"),
        row.getString("label"),
        Database.instant(row, "created_at"),
        Database.instant(row, "expires_at"),
        Database.optionalInstant(row, "last_used_at"));
  }
}
