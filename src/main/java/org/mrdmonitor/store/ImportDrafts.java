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
import org.jspecify.annotations.Nullable;
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

  /** Keeps files and gives the mark to take them with. */
  @Transactional
  public UUID keep(Actor actor, KeptFiles kept) {
    Instant now = clock.instant();
    ImportDraft.deleteOlderThan(now.minus(KEPT));
    ImportDraft draft = new ImportDraft();
    draft.id = UUID.randomUUID();
    draft.account = actor.accountId();
    draft.keptAt = now;
    draft.patients = kept.files().get("patients");
    draft.events = kept.files().get("events");
    draft.results = kept.files().get("results");
    draft.bundle = kept.files().get("bundle");
    draft.choices = kept.choices();
    draft.persist();
    return draft.id;
  }

  /** The files kept under a mark; empty where there are none for this account, or no longer. */
  @Transactional
  public Optional<KeptFiles> files(Actor actor, UUID mark) {
    ImportDraft.deleteOlderThan(clock.instant().minus(KEPT));
    return ImportDraft.of(mark, actor.accountId()).map(ImportDrafts::files);
  }

  /** Says how the files kept under a mark are to be read. */
  @Transactional
  public void choose(Actor actor, UUID mark, String choices) {
    ImportDraft.of(mark, actor.accountId()).ifPresent(draft -> draft.choices = choices);
  }

  /** Forgets files that were saved. */
  @Transactional
  public void forget(Actor actor, UUID mark) {
    ImportDraft.of(mark, actor.accountId()).ifPresent(ImportDraft::delete);
  }

  private static KeptFiles files(ImportDraft draft) {
    Map<String, byte[]> files = new TreeMap<>();
    put(files, "patients", draft.patients);
    put(files, "events", draft.events);
    put(files, "results", draft.results);
    put(files, "bundle", draft.bundle);
    return new KeptFiles(files, draft.choices);
  }

  private static void put(Map<String, byte[]> files, String name, byte @Nullable [] bytes) {
    if (bytes != null) {
      files.put(name, bytes);
    }
  }
}
