package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The centres of this installation. */
@ApplicationScoped
public class Centres {

  private static final int LONGEST_NAME = 100;

  private final Database database;
  private final AuditTrail audit;
  private final Clock clock;

  Centres(Database database, AuditTrail audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every centre, by name; for the pages of administrators. */
  public List<Centre> all() {
    return database.rows("SELECT id, name FROM centres ORDER BY name", Centres::centre);
  }

  /** The centres whose patients the actor may see, by name. */
  public List<Centre> of(Actor actor) {
    return all().stream().filter(centre -> actor.centres().contains(centre.id())).toList();
  }

  /** Empty for an unknown centre and for one that is not the actor's: the answer is the same. */
  public Optional<Centre> named(Actor actor, String name) {
    return named(name).filter(centre -> actor.centres().contains(centre.id()));
  }

  Optional<Centre> named(String name) {
    return database.row(
        "SELECT id, name FROM centres WHERE name = ?", Centres::centre, name.strip());
  }

  /**
   * Adds a centre, on behalf of an administrator or of a demonstration account. All demonstration
   * accounts belong to it; the actor given still has the old set of centres until the next request.
   */
  @Transactional
  public Centre create(Actor actor, String name) {
    if (!actor.mayCreateCentres() && !actor.has(Role.ADMINISTRATOR)) {
      throw new IllegalArgumentException(actor.name() + " may not create a centre");
    }
    Centre centre = add(name);
    audit.append(AuditEvent.by(actor, AuditAction.CENTRE_CREATED).saying("centre=" + centre.id()));
    return centre;
  }

  Centre add(String name) {
    String trimmed = name.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("Not a name of a centre: " + name);
    }
    Centre centre = new Centre(new CentreId(UUID.randomUUID()), trimmed);
    database.change(
        "INSERT INTO centres (id, name, created_at) VALUES (?, ?, ?)",
        centre.id().value(),
        trimmed,
        clock.instant());
    database.change(
        "INSERT INTO account_centres (account_id, centre_id)"
            + " SELECT id, CAST(? AS uuid) FROM accounts WHERE may_create_centres",
        centre.id().value());
    return centre;
  }

  private static Centre centre(ResultSet row) throws SQLException {
    return new Centre(new CentreId(Database.uuid(row, "id")), row.getString("name"));
  }
}
