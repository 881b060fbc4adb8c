package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The passwords of the accounts: checking them and setting them, never reading them. */
@ApplicationScoped
class Credentials {

  private final Database database;
  private final Passwords passwords;
  private final Sessions sessions;

  Credentials(Database database, Passwords passwords, Sessions sessions) {
    this.database = database;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  /** Computes one hash in every case, so that time says nothing about who has an account. */
  boolean areOf(Optional<Account> account, String password) {
    boolean checkable = PasswordRules.isCheckable(password);
    Optional<String> hash = account.filter(known -> !known.isDisabled()).flatMap(this::hashOf);
    return passwords.matches(checkable ? password : "", hash) && checkable;
  }

  private Optional<String> hashOf(Account account) {
    return database
        .row(
            "SELECT password_hash FROM accounts WHERE id = ?",
            row -> Optional.ofNullable(row.getString("password_hash")),
            account.id())
        .flatMap(hash -> hash);
  }

  /** Ends every session of the accounts. */
  @Transactional
  void set(List<Account> owners, String password) {
    String hash = passwords.hash(password);
    for (Account owner : owners) {
      database.change("UPDATE accounts SET password_hash = ? WHERE id = ?", hash, owner.id());
      sessions.endAllOf(owner.id());
    }
  }
}
