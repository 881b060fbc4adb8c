package org.mrdmonitor.security;

import io.vertx.core.http.HttpServerRequest;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sessions live in the database, so that ending one ends it: a copied cookie is worth nothing after
 * sign-out, and every node knows the same sessions.
 */
@ApplicationScoped
public class Sessions {

  private static final String LIVE =
      "SELECT s.id, s.account_id, a.username, s.created_at, s.last_seen_at, s.expires_at,"
          + " s.address, s.user_agent FROM sessions s JOIN accounts a ON a.id = s.account_id"
          + " WHERE s.ended_at IS NULL AND a.disabled_at IS NULL"
          + " AND s.expires_at > ? AND s.last_seen_at > ?";
  private static final int LONGEST_USER_AGENT = 200;

  /** Sessions long over are of no use to anybody; the trail keeps who signed in when. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  /** Writing the time of every single request would cost more than the request. */
  private static final int STEPS_OF_IDLE_TIME = 15;

  private final Database database;
  private final AuditTrail audit;
  private final Clock clock;
  private final Duration idle;
  private final Duration absolute;

  Sessions(
      Database database,
      AuditTrail audit,
      Clock clock,
      @ConfigProperty(name = "mrd.session-idle") Duration idle,
      @ConfigProperty(name = "mrd.session-absolute") Duration absolute) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
    this.idle = idle;
    this.absolute = absolute;
  }

  /** The secret of the new session, for the cookie. */
  Secret open(UUID accountId, String address, String userAgent) {
    Secret secret = Secret.random();
    Instant now = clock.instant();
    database.change("DELETE FROM sessions WHERE expires_at < ?", now.minus(REMEMBERED));
    database.change(
        "INSERT INTO sessions (id, secret_hash, account_id, created_at, last_seen_at, expires_at,"
            + " address, user_agent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        secret.hash(),
        accountId,
        now,
        now,
        now.plus(absolute),
        address,
        userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT)));
    return secret;
  }

  /** The live session of the secret, which is now a little younger. */
  Optional<Session> find(Secret secret) {
    Instant now = clock.instant();
    Optional<Session> session =
        database.row(
            LIVE + " AND s.secret_hash = ?",
            Sessions::session,
            now,
            now.minus(idle),
            secret.hash());
    session.filter(known -> isWorthNoting(known, now)).ifPresent(known -> note(known, now));
    return session;
  }

  /** Whose session the cookie of a request was or is, also long after its end. */
  public Optional<UUID> formerAccount(HttpServerRequest request) {
    return SessionCookie.SESSION
        .read(request)
        .flatMap(
            secret ->
                database.row(
                    "SELECT account_id FROM sessions WHERE secret_hash = ?",
                    row -> Database.uuid(row, "account_id"),
                    secret.hash()));
  }

  /** After how much time without a request a session ends. */
  public Duration idle() {
    return idle;
  }

  private boolean isWorthNoting(Session session, Instant now) {
    return session.lastSeenAt().isBefore(now.minus(idle.dividedBy(STEPS_OF_IDLE_TIME)));
  }

  private void note(Session session, Instant now) {
    database.change("UPDATE sessions SET last_seen_at = ? WHERE id = ?", now, session.id());
  }

  /** Everybody's, latest first; for administrators. */
  public List<Session> live() {
    Instant now = clock.instant();
    return database.rows(
        LIVE + " ORDER BY s.last_seen_at DESC", Sessions::session, now, now.minus(idle));
  }

  /** The account's own, latest first. */
  public List<Session> liveOf(UUID accountId) {
    return live().stream().filter(session -> session.accountId().equals(accountId)).toList();
  }

  /** One's own session on another machine; any other id changes nothing. */
  @Transactional
  public void endOwn(Actor actor, UUID id) {
    liveOf(actor.accountId()).stream()
        .filter(session -> session.id().equals(id))
        .forEach(session -> endOnBehalf(actor, session));
  }

  /** Anybody's session, by an administrator. */
  @Transactional
  public void endOf(Actor administrator, UUID id) {
    live().stream()
        .filter(session -> session.id().equals(id))
        .forEach(session -> endOnBehalf(administrator, session));
  }

  private void endOnBehalf(Actor actor, Session session) {
    end(session.id());
    audit.append(
        AuditEvent.by(actor, AuditAction.SESSION_ENDED)
            .saying("session=" + session.id() + " account=" + session.accountId()));
  }

  void end(UUID id) {
    database.change(
        "UPDATE sessions SET ended_at = ? WHERE id = ? AND ended_at IS NULL", clock.instant(), id);
  }

  void endAllOf(UUID accountId) {
    database.change(
        "UPDATE sessions SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL",
        clock.instant(),
        accountId);
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        Database.uuid(row, "id"),
        Database.uuid(row, "account_id"),
        row.getString("username"),
        Database.instant(row, "created_at"),
        Database.instant(row, "last_seen_at"),
        Database.instant(row, "expires_at"),
        row.getString("address"),
        row.getString("user_agent"));
  }
}
