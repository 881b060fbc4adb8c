package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accounts of this installation and every change an administrator makes to them. */
@ApplicationScoped
public class Accounts {

  private static final String SELECT =
      "SELECT id, username, display_name, home_centre, may_create_centres, disabled_at"
          + " FROM accounts";

  private final Database database;
  private final AuditTrail audit;
  private final Sessions sessions;
  private final Clock clock;

  Accounts(Database database, AuditTrail audit, Sessions sessions, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.sessions = sessions;
    this.clock = clock;
  }

  public List<Account> all() {
    return database.rows(SELECT + " ORDER BY username", this::account);
  }

  public Optional<Account> find(UUID id) {
    return database.row(SELECT + " WHERE id = ?", this::account, id);
  }

  public Optional<Account> named(String username) {
    String name = username.strip().toLowerCase(Locale.ROOT);
    return database.row(SELECT + " WHERE username = ?", this::account, name);
  }

  /** The people who work with the patients of a centre and may sign in, by name. */
  public List<Account> caringAt(String centre) {
    return database.rows(
        SELECT
            + " WHERE disabled_at IS NULL AND id IN (SELECT l.account_id FROM account_centres l"
            + " JOIN centres c ON c.id = l.centre_id WHERE c.name = ?) AND id IN (SELECT"
            + " r.account_id FROM account_roles r WHERE r.role IN (?, ?)) ORDER BY display_name,"
            + " username",
        this::account,
        centre,
        Role.CLINICIAN.code(),
        Role.COORDINATOR.code());
  }

  /** Whether this installation has been set up. */
  public boolean exist() {
    return database.row("SELECT 1 FROM accounts LIMIT 1", row -> true).isPresent();
  }

  /** Throws {@link NameTaken} where the user name is in use. */
  @Transactional
  public Account create(Actor administrator, NewAccount wanted) {
    Account account = add(wanted, CreatesCentres.NO);
    audit.append(
        AuditEvent.by(administrator, AuditAction.ACCOUNT_CREATED)
            .saying("account=" + account.id() + " " + rights(wanted.roles(), wanted.centres())));
    return account;
  }

  /** Whether imports of the account may name a centre that does not exist yet. */
  enum CreatesCentres {
    YES,
    NO
  }

  Account add(NewAccount wanted, CreatesCentres createsCentres) {
    if (named(wanted.username()).isPresent()) {
      throw new NameTaken(wanted.username());
    }
    UUID id = UUID.randomUUID();
    database.change(
        "INSERT INTO accounts (id, username, display_name, home_centre, may_create_centres,"
            + " created_at) VALUES (?, ?, ?, ?, ?, ?)",
        id,
        wanted.username(),
        wanted.displayName(),
        wanted.home().value(),
        createsCentres == CreatesCentres.YES,
        clock.instant());
    grant(id, wanted.roles(), wanted.centres());
    return find(id).orElseThrow();
  }

  /** Replaces roles and centres; they hold from the person's next request on. */
  @Transactional
  public void changeRights(
      Actor administrator, Account account, Set<Role> roles, Set<CentreId> centres) {
    if (!centres.contains(account.home())) {
      throw new IllegalArgumentException("The home centre " + account.home() + " must stay");
    }
    database.change("DELETE FROM account_roles WHERE account_id = ?", account.id());
    database.change("DELETE FROM account_centres WHERE account_id = ?", account.id());
    grant(account.id(), roles, centres);
    audit.append(
        AuditEvent.by(administrator, AuditAction.ACCOUNT_CHANGED)
            .saying("account=" + account.id() + " " + rights(roles, centres)));
  }

  /** Ends every session at once; the account stays, because the trail refers to it. */
  @Transactional
  public void disable(Actor administrator, Account account) {
    database.change(
        "UPDATE accounts SET disabled_at = ? WHERE id = ?", clock.instant(), account.id());
    sessions.endAllOf(account.id());
    audit.append(
        AuditEvent.by(administrator, AuditAction.ACCOUNT_DISABLED)
            .saying("account=" + account.id()));
  }

  @Transactional
  public void enable(Actor administrator, Account account) {
    database.change("UPDATE accounts SET disabled_at = NULL WHERE id = ?", account.id());
    audit.append(
        AuditEvent.by(administrator, AuditAction.ACCOUNT_ENABLED)
            .saying("account=" + account.id()));
  }

  private void grant(UUID id, Set<Role> roles, Set<CentreId> centres) {
    database.changeAll(
        "INSERT INTO account_roles (account_id, role) VALUES (?, ?)",
        roles.stream().map(role -> new Object[] {id, role.code()}).toList());
    database.changeAll(
        "INSERT INTO account_centres (account_id, centre_id) VALUES (?, ?)",
        centres.stream().map(centre -> new Object[] {id, centre.value()}).toList());
  }

  private static String rights(Set<Role> roles, Set<CentreId> centres) {
    return "roles="
        + roles.stream().map(Role::code).sorted().toList()
        + " centres="
        + centres.size();
  }

  private Account account(ResultSet row) throws SQLException {
    UUID id = Database.uuid(row, "id");
    return new Account(
        id,
        row.getString("username"),
        row.getString("display_name"),
        rolesOf(id),
        centresOf(id),
        new CentreId(Database.uuid(row, "home_centre")),
        row.getBoolean("may_create_centres"),
        Database.optionalInstant(row, "disabled_at"));
  }

  private Set<Role> rolesOf(UUID id) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(
        database.rows(
            "SELECT role FROM account_roles WHERE account_id = ?",
            row -> Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
            id));
    return roles;
  }

  private Set<CentreId> centresOf(UUID id) {
    return new HashSet<>(
        database.rows(
            "SELECT centre_id FROM account_centres WHERE account_id = ?",
            row -> new CentreId(Database.uuid(row, "centre_id")),
            id));
  }

  /** The user name belongs to somebody else. */
  public static final class NameTaken extends RuntimeException {
    NameTaken(String username) {
      super("The user name " + username + " is in use");
    }
  }
}
