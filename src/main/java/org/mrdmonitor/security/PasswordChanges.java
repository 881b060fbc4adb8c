package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The two ways to a new password: one's own with the old one, or a one-time code that an
 * administrator hands over. No administrator ever sets or sees a password. Every change ends all
 * sessions of the account.
 */
@ApplicationScoped
public class PasswordChanges {

  private static final Duration LIFE_OF_CODE = Duration.ofHours(24);

  private final Accounts accounts;
  private final Credentials credentials;
  private final OneTimeCodes codes;
  private final Throttle throttle;
  private final RemoteAddress address;
  private final AuditTrail audit;

  PasswordChanges(
      Accounts accounts,
      Credentials credentials,
      OneTimeCodes codes,
      Throttle throttle,
      RemoteAddress address,
      AuditTrail audit) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.codes = codes;
    this.throttle = throttle;
    this.address = address;
    this.audit = audit;
  }

  /** A code for the account, valid for a day and shown this once. */
  @Transactional
  public String issueCode(Actor administrator, Account account) {
    audit.append(
        AuditEvent.by(administrator, AuditAction.PASSWORD_LINK_ISSUED)
            .saying("account=" + account.id()));
    return codes.issueFor(account, LIFE_OF_CODE).revealed();
  }

  /** The account whose password the code may set; empty where it is wrong, old or used. */
  public Optional<Account> accountOf(String code) {
    Optional<UUID> account = codes.accountOf(Secret.presented(code.strip()));
    return account.flatMap(accounts::find).filter(known -> !known.isDisabled());
  }

  /** False where the code was used in the meantime. */
  @Transactional
  public boolean byCode(String code, Account account, String password) {
    if (!codes.spend(Secret.presented(code.strip()))) {
      return false;
    }
    change(account, password);
    return true;
  }

  /** False where the present password is not right, or was wrong too often to look. */
  @Transactional
  public boolean own(Actor actor, String present, String password) {
    Account account = accounts.find(actor.accountId()).orElseThrow();
    boolean mayTry = throttle.attempt(account.username(), address.current()).isEmpty();
    if (!mayTry || !credentials.areOf(Optional.of(account), present)) {
      return false;
    }
    throttle.succeeded(account.username(), address.current());
    change(account, password);
    return true;
  }

  private void change(Account account, String password) {
    credentials.set(List.of(account), password);
    audit.append(AuditEvent.by(account.actor(), AuditAction.PASSWORD_CHANGED));
  }
}
