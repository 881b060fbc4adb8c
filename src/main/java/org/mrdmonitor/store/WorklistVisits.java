package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Database;

/** When people look at the worklist, so that it can say what is new to them. */
@ApplicationScoped
public class WorklistVisits {

  /** A pause of this length ends a visit; what came meanwhile is new in the next one. */
  static final Duration PAUSE = Duration.ofMinutes(30);

  private final Database database;
  private final Clock clock;

  WorklistVisits(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Visit(Instant seenAt, Optional<Instant> before) {}

  /**
   * Notes that the person looks at the list now, and says when the visit before this one ended;
   * empty in the first.
   */
  @Transactional
  public Optional<Instant> look(Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Optional<Visit> known =
        database.row(
            "SELECT seen_at, before_at FROM worklist_visits WHERE account_id = ?",
            row ->
                new Visit(
                    Database.instant(row, "seen_at"), Database.optionalInstant(row, "before_at")),
            actor.accountId());
    if (known.isEmpty()) {
      database.change(
          "INSERT INTO worklist_visits (account_id, seen_at)"
              + " SELECT a.id, CAST(? AS timestamp(6) with time zone) FROM accounts a"
              + " WHERE a.id = ?",
          now,
          actor.accountId());
      return Optional.empty();
    }
    return continued(actor, known.get(), now);
  }

  private Optional<Instant> continued(Actor actor, Visit visit, Instant now) {
    boolean another = visit.seenAt().plus(PAUSE).isBefore(now);
    Optional<Instant> before = another ? Optional.of(visit.seenAt()) : visit.before();
    if (another || visit.seenAt().plus(PAUSE.dividedBy(10)).isBefore(now)) {
      database.change(
          "UPDATE worklist_visits SET seen_at = ?, before_at = ? WHERE account_id = ?",
          now,
          before.orElse(null),
          actor.accountId());
    }
    return before;
  }
}
