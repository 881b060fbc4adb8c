package org.mrdmonitor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Database;

/**
 * The first answer to each intended change, so that a repeated request changes nothing twice.
 * Callers hold the lock under which the change happens, so that the second of two equal requests
 * finds what the first one left.
 */
@ApplicationScoped
class ChangeKeys {

  /** What is needed to say again what was said. */
  record Answer(List<UUID> made, List<UUID> found, List<FindingChange> findings) {}

  private final Database database;
  private final ObjectMapper json;
  private final Clock clock;

  ChangeKeys(Database database, ObjectMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  Optional<Answer> answered(Actor actor, IdempotencyKey key) {
    return database
        .row(
            "SELECT answer FROM change_keys WHERE account_id = ? AND change_key = ?",
            row -> row.getString("answer"),
            actor.accountId(),
            key.value())
        .map(this::read);
  }

  void remember(Actor actor, IdempotencyKey key, Answer answer) {
    database.change(
        "INSERT INTO change_keys (account_id, change_key, made_at, answer) VALUES (?, ?, ?, ?)",
        actor.accountId(),
        key.value(),
        clock.instant(),
        write(answer));
  }

  private String write(Answer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer could not be written down.", e);
    }
  }

  private Answer read(String text) {
    try {
      return json.readValue(text, Answer.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An earlier answer could not be read.", e);
    }
  }
}
