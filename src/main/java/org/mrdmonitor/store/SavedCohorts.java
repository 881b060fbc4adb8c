package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Database;

/**
 * Choices of a cohort under a name, each person's own. They name no patient, and forgetting one
 * changes nothing in the record.
 */
@ApplicationScoped
public class SavedCohorts {

  /** The longest name. */
  public static final int LONGEST_NAME = 80;

  /**
   * A choice with its name.
   *
   * @param choice the query of the address of its pages
   */
  public record SavedCohort(UUID id, String name, String choice) {}

  /** The answer to the wish to keep a choice under a name. */
  public enum Saving {
    SAVED,
    NAME_EMPTY,
    NAME_TOO_LONG,
    NAME_TAKEN
  }

  private final Database database;
  private final Clock clock;

  SavedCohorts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The actor's own, by name. */
  public List<SavedCohort> of(Actor actor) {
    return database.rows(
        "SELECT id, name, choice FROM saved_cohorts WHERE account_id = ? ORDER BY name",
        row ->
            new SavedCohort(
                Database.uuid(row, "id"), row.getString("name"), row.getString("choice")),
        actor.accountId());
  }

  /** Keeps a choice. */
  @Transactional
  public Saving save(Actor actor, String name, String choice) {
    Saving answer = judged(actor, name, UUID.randomUUID());
    if (answer == Saving.SAVED) {
      database.change(
          "INSERT INTO saved_cohorts (id, account_id, name, choice, saved_at)"
              + " VALUES (?, ?, ?, ?, ?)",
          UUID.randomUUID(),
          actor.accountId(),
          name.strip(),
          choice,
          clock.instant());
    }
    return answer;
  }

  /** Gives one of the actor's own another name; what is not the actor's answers like missing. */
  @Transactional
  public Saving rename(Actor actor, UUID id, String name) {
    Saving answer = judged(actor, name, id);
    if (answer == Saving.SAVED) {
      mustBeThere(
          database.change(
              "UPDATE saved_cohorts SET name = ? WHERE id = ? AND account_id = ?",
              name.strip(),
              id,
              actor.accountId()));
    }
    return answer;
  }

  /** Forgets one of the actor's own. */
  @Transactional
  public void delete(Actor actor, UUID id) {
    mustBeThere(
        database.change(
            "DELETE FROM saved_cohorts WHERE id = ? AND account_id = ?", id, actor.accountId()));
  }

  private Saving judged(Actor actor, String name, UUID self) {
    String wanted = name.strip();
    if (wanted.isEmpty()) {
      return Saving.NAME_EMPTY;
    }
    if (wanted.length() > LONGEST_NAME) {
      return Saving.NAME_TOO_LONG;
    }
    boolean taken =
        of(actor).stream().anyMatch(s -> s.name().equals(wanted) && !s.id().equals(self));
    return taken ? Saving.NAME_TAKEN : Saving.SAVED;
  }

  private static void mustBeThere(int changed) {
    if (changed == 0) {
      throw new NotInRecord("saved cohort");
    }
  }
}
