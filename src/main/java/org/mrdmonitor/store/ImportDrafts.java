package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.mrdmonitor.security.Actor;

/**
 * Keeps the files of an import from the preview until they are saved, so that what is saved is what
 * was previewed. Only the account that sent them can take them, once, within an hour; they lie in
 * the database, not on a node.
 */
@ApplicationScoped
public class ImportDrafts {

  private static final Duration KEPT = Duration.ofHours(1);

  private final Clock clock;

  ImportDrafts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Keeps files by name ({@code patients}, {@code events}, {@code results}) and gives the mark to
   * take them with.
   */
  @Transactional
  public UUID keep(Actor actor, Map<String, byte[]> files) {
    Instant now = clock.instant();
    ImportDraft.deleteOlderThan(now.minus(KEPT));
    ImportDraft draft = new ImportDraft();
    draft.id = UUID.randomUUID();
    draft.account = actor.accountId();
    draft.keptAt = now;
    draft.patients = files.get("patients");
    draft.events = files.get("events");
    draft.results = files.get("results");
    draft.persist();
    return draft.id;
  }

  /** The files kept under a mark; empty where there are none for this account, or no longer. */
  @Transactional
  public Optional<Map<String, byte[]>> files(Actor actor, UUID mark) {
    ImportDraft.deleteOlderThan(clock.instant().minus(KEPT));
    return ImportDraft.of(mark, actor.accountId()).map(ImportDrafts::files);
  }

  /** Forgets files that were saved. */
  @Transactional
  public void forget(Actor actor, UUID mark) {
    ImportDraft.of(mark, actor.accountId()).ifPresent(ImportDraft::delete);
  }

  private static Map<String, byte[]> files(ImportDraft draft) {
    Map<String, byte[]> files = new TreeMap<>();
    if (draft.patients != null) {
      files.put("patients", draft.patients);
    }
    if (draft.events != null) {
      files.put("events", draft.events);
    }
    if (draft.results != null) {
      files.put("results", draft.results);
    }
    return files;
  }
}
