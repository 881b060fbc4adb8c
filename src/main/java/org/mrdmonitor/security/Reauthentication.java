package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Asking a person who is signed in for the password once more, before an act that binds (21 CFR
 * 11.200). Throttled like the sign-in, and by the same counts: who guesses here waits there too.
 */
@ApplicationScoped
public class Reauthentication {

  private final Accounts accounts;
  private final Credentials credentials;
  private final Throttle throttle;
  private final RemoteAddress address;
  private final AuditTrail audit;

  Reauthentication(
      Accounts accounts,
      Credentials credentials,
      Throttle throttle,
      RemoteAddress address,
      AuditTrail audit) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.throttle = throttle;
    this.address = address;
    this.audit = audit;
  }

  /** What became of it. */
  public sealed interface Outcome permits Confirmed, NotRight, Delayed {}

  /** It is the person; the account has the name to sign with. */
  public record Confirmed(Account account) implements Outcome {}

  /** The password is not the person's. */
  public record NotRight() implements Outcome {}

  /** Too many failures, or too many at once; nothing was checked. */
  public record Delayed() implements Outcome {}

  /** Checks the password of the actor's own account; a failure is in the audit trail. */
  public Outcome confirm(Actor actor, String password) {
    Account account = accounts.find(actor.accountId()).orElseThrow();
    if (throttle.attempt(account.username(), address.current()).isPresent()) {
      audit.append(AuditEvent.by(actor, AuditAction.SIGN_IN_DELAYED).refused());
      return new Delayed();
    }
    try {
      if (!credentials.areOf(Optional.of(account), password)) {
        audit.append(AuditEvent.by(actor, AuditAction.PASSWORD_NOT_CONFIRMED).refused());
        return new NotRight();
      }
    } catch (Passwords.Busy e) {
      return new Delayed();
    }
    throttle.succeeded(account.username(), address.current());
    return new Confirmed(account);
  }
}
