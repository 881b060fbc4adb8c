package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The way into a session and out of it. */
@ApplicationScoped
public class SignIn {

  private static final int LONGEST_USERNAME = 64;

  private final Accounts accounts;
  private final Credentials credentials;
  private final Sessions sessions;
  private final Throttle throttle;
  private final RemoteAddress address;
  private final AuditTrail audit;

  SignIn(
      Accounts accounts,
      Credentials credentials,
      Sessions sessions,
      Throttle throttle,
      RemoteAddress address,
      AuditTrail audit) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.sessions = sessions;
    this.throttle = throttle;
    this.address = address;
    this.audit = audit;
  }

  /** What became of an attempt. */
  public sealed interface Outcome permits Opened, Refused, Delayed {}

  /** The secret belongs into the cookie and nowhere else. */
  public record Opened(Actor actor, String secret) implements Outcome {
    @Override
    public String toString() {
      return "Opened";
    }
  }

  /** Wrong name or wrong password or disabled: nobody learns which. */
  public record Refused() implements Outcome {}

  /** Too many failures, or too many at once; nothing was checked. */
  public record Delayed(Duration delay) implements Outcome {}

  public Outcome attempt(String typedName, String password, String userAgent) {
    String username = normalised(typedName);
    Optional<Duration> wait = throttle.attempt(username, address.current());
    if (wait.isPresent()) {
      audit.append(AuditEvent.byNobody(username, AuditAction.SIGN_IN_DELAYED).refused());
      return new Delayed(wait.get());
    }
    Optional<Account> account = accounts.named(username);
    try {
      if (!credentials.areOf(account, password)) {
        audit.append(AuditEvent.byNobody(username, AuditAction.SIGN_IN_FAILED).refused());
        return new Refused();
      }
    } catch (Passwords.Busy e) {
      return new Delayed(Duration.ofSeconds(1));
    }
    throttle.succeeded(username, address.current());
    return open(account.orElseThrow(), userAgent);
  }

  private Opened open(Account account, String userAgent) {
    audit.append(AuditEvent.by(account.actor(), AuditAction.SIGNED_IN));
    Secret secret = sessions.open(account.id(), address.current(), userAgent);
    return new Opened(account.actor(), secret.revealed());
  }

  /** Ends the session for good: a copy of its cookie opens nothing any more. */
  public void out(Actor actor, UUID session) {
    sessions.end(session);
    audit.append(AuditEvent.by(actor, AuditAction.SIGNED_OUT));
  }

  private static String normalised(String typedName) {
    String name = typedName.strip().toLowerCase(Locale.ROOT);
    return name.substring(0, Math.min(name.length(), LONGEST_USERNAME));
  }
}
