package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/**
 * By when each centre wants findings looked at, and whom late ones climb to. The day of a finding
 * is set when it is opened; that it is late is found when it is read, so nothing runs at night.
 */
@ApplicationScoped
public class AcknowledgementTargets {

  /** The centres whose late findings climb to an account. */
  static final String CLIMB_TO =
      "SELECT t.centre_id FROM acknowledgement_targets t WHERE t.second_person = ?"
          + " AND NOT EXISTS (SELECT 1 FROM acknowledgement_targets l"
          + " WHERE l.centre_id = t.centre_id AND l.version > t.version)";

  private static final String SELECT =
      "SELECT t.version, t.working_days, t.second_person, a.display_name, t.chosen_at,"
          + " t.chosen_by_name, t.reason FROM acknowledgement_targets t"
          + " LEFT JOIN accounts a ON a.id = t.second_person"
          + " WHERE t.centre_id = ? ORDER BY t.version DESC";

  /** A person still works at a centre while the account may sign in and belongs to it. */
  private static final String SECOND_PERSONS =
      "SELECT c.name, a.display_name FROM acknowledgement_targets t"
          + " JOIN centres c ON c.id = t.centre_id"
          + " JOIN accounts a ON a.id = t.second_person AND a.disabled_at IS NULL"
          + " JOIN account_centres m ON m.account_id = a.id AND m.centre_id = t.centre_id"
          + "%s AND NOT EXISTS (SELECT 1 FROM acknowledgement_targets l"
          + " WHERE l.centre_id = t.centre_id AND l.version > t.version)";

  /** The second person of a choice. */
  public record SecondPerson(UUID accountId, String name) {}

  /** A choice that was made; the first version is 1. */
  public record Choice(
      int version,
      AcknowledgementTarget target,
      Optional<SecondPerson> second,
      Instant at,
      String by,
      String reason) {}

  private final Database database;
  private final RecordAudit audit;
  private final Clock clock;

  AcknowledgementTargets(Database database, RecordAudit audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** The target of a centre, or the one delivered where none was chosen. */
  AcknowledgementTarget of(CentreId centre) {
    return choices(centre).stream()
        .findFirst()
        .map(Choice::target)
        .orElse(AcknowledgementTarget.DELIVERED);
  }

  /** The choices of a centre of the actor, the latest first; empty while the delivered hold. */
  public List<Choice> choices(Actor actor, CentreId centre) {
    if (!actor.centres().contains(centre)) {
      throw new NotInRecord("centre");
    }
    return choices(centre);
  }

  /** Whom late findings of the actor's centres climb to, by the name of the centre. */
  public Map<String, String> secondPersons(Actor actor) {
    Conditions own = Conditions.ofCentres("t.centre_id", actor, Optional.empty());
    Map<String, String> persons = new HashMap<>();
    database.rows(
        SECOND_PERSONS.formatted(own.where()),
        row -> persons.put(row.getString("name"), row.getString("display_name")),
        own.parameters());
    return persons;
  }

  /**
   * Chooses for a centre. The days hold for findings opened from now on, the second person at once.
   *
   * @param expectedVersion of the choice the actor had before the eyes; 0 while none was made
   * @return empty where another choice came first; nothing was changed then
   */
  @Transactional
  public Optional<Choice> choose(
      Actor actor,
      CentreId centre,
      AcknowledgementTarget target,
      Optional<UUID> secondPerson,
      int expectedVersion,
      String reason) {
    database.row("SELECT id FROM centres WHERE id = ? FOR UPDATE", row -> 1, centre.value());
    int version = choices(actor, centre).stream().findFirst().map(Choice::version).orElse(0);
    if (version != expectedVersion) {
      return Optional.empty();
    }
    database.change(
        "INSERT INTO acknowledgement_targets (centre_id, version, working_days, second_person,"
            + " chosen_at, chosen_by, chosen_by_name, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        centre.value(),
        version + 1,
        target.written(),
        secondPerson.orElse(null),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        actor.accountId(),
        actor.name(),
        reason);
    audit.did(
        actor,
        AuditAction.TARGETS_CHANGED,
        "centre=%s working days=%s second=%s"
            .formatted(
                centre, target.written(), secondPerson.map(UUID::toString).orElse("nobody")));
    return choices(centre).stream().findFirst();
  }

  private List<Choice> choices(CentreId centre) {
    return database.rows(SELECT, AcknowledgementTargets::choice, centre.value());
  }

  private static Choice choice(ResultSet row) throws SQLException {
    UUID second = row.getObject("second_person", UUID.class);
    return new Choice(
        row.getInt("version"),
        AcknowledgementTarget.read(row.getString("working_days")),
        second == null
            ? Optional.empty()
            : Optional.of(new SecondPerson(second, row.getString("display_name"))),
        Database.instant(row, "chosen_at"),
        row.getString("chosen_by_name"),
        row.getString("reason"));
  }
}
