package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/**
 * The assay catalogue of each centre: what its laboratories measure, in which unit, how deep, and
 * by which factors their ratios come to the International Scale.
 *
 * <p>Nothing is overwritten: a change adds a version with who, when and why, and an assay that is
 * no longer used is retired. Results carry what they were entered with, so that no change of the
 * catalogue changes a result.
 */
@ApplicationScoped
public class Assays {

  private static final Comparator<AssayVersion> BY_NAME =
      Comparator.comparing(
              (AssayVersion assay) -> assay.content().name(), String::compareToIgnoreCase)
          .thenComparing(assay -> assay.content().laboratory(), String::compareToIgnoreCase)
          .thenComparing(assay -> assay.id().value());

  private final Database database;
  private final AssayRows rows;
  private final RecordAudit audit;
  private final Clock clock;

  Assays(Database database, AssayRows rows, RecordAudit audit, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /** The answer to the wish to change the catalogue. */
  public sealed interface Saved {
    /** It is in the catalogue now. */
    record Done(AssayVersion now) implements Saved {}

    /** The centre uses an assay of this name and laboratory; nothing was changed. */
    record NameTaken(AssayVersion by) implements Saved {}

    /** Another change came first; nothing was changed. */
    record Overtaken(AssayVersion current) implements Saved {}
  }

  /** What the centre uses now, by name; empty for a centre that is not the actor's. */
  public List<AssayVersion> inUse(Actor actor, CentreId centre) {
    return inUse(Conditions.ofCentres("a.centre_id", actor, Optional.of(centre)));
  }

  private List<AssayVersion> inUse(Conditions conditions) {
    return rows.chosenBy(conditions).stream()
        .map(History::current)
        .filter(assay -> !assay.retired())
        .sorted(BY_NAME)
        .toList();
  }

  /** What the centre of this name uses now, by name; empty where it is not one of the actor's. */
  public List<AssayVersion> inUse(Actor actor, String centreName) {
    return inUse(
        Conditions.ofCentres("a.centre_id", actor, Optional.empty())
            .and("a.centre_id IN (SELECT id FROM centres WHERE name = ?)", centreName));
  }

  /** All assays of the actor's centres as they stand, by name, the retired ones last. */
  public List<AssayVersion> all(Actor actor) {
    return rows.chosenBy(Conditions.ofCentres("a.centre_id", actor, Optional.empty())).stream()
        .map(History::current)
        .sorted(Comparator.comparing(AssayVersion::retired).thenComparing(BY_NAME))
        .toList();
  }

  /** An assay with all its versions. */
  public History<AssayVersion> history(Actor actor, AssayId id) {
    return rows
        .chosenBy(
            Conditions.ofCentres("a.centre_id", actor, Optional.empty())
                .and("a.assay_id = ?", id.value()))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotInRecord("assay"));
  }

  /** Adds an assay; the same one a second time is found and not added again. */
  @Transactional
  public Saved add(Actor actor, CentreId centre, AssayDefinition content) {
    lock(actor, centre);
    Optional<AssayVersion> like = namedLike(actor, centre, content);
    if (like.isPresent()) {
      return like.get().content().equals(content)
          ? new Saved.Done(like.get())
          : new Saved.NameTaken(like.get());
    }
    AssayId id = new AssayId(Identities.next());
    return saved(actor, new AssayVersion(id, 1, centre, content, false, author(actor)));
  }

  /** Replaces what is said of an assay by a new version; results already entered stay. */
  @Transactional
  public Saved change(
      Actor actor, AssayId id, int expectedVersion, AssayDefinition content, String reason) {
    ResultChanges.requireReason(reason);
    AssayVersion current = locked(actor, id);
    if (current.version() != expectedVersion) {
      return new Saved.Overtaken(current);
    }
    Optional<AssayVersion> like = otherNamedLike(actor, current, content);
    return like.isPresent()
        ? new Saved.NameTaken(like.get())
        : saved(actor, current.replacedBy(content, author(actor).because(reason)));
  }

  /** Takes an assay out of use. */
  @Transactional
  public Saved retire(Actor actor, AssayId id, int expectedVersion, String reason) {
    ResultChanges.requireReason(reason);
    AssayVersion current = locked(actor, id);
    return current.version() != expectedVersion || current.retired()
        ? new Saved.Overtaken(current)
        : saved(actor, current.retiredBy(author(actor).because(reason)));
  }

  /** Takes a retired assay into use again. */
  @Transactional
  public Saved bringBack(Actor actor, AssayId id, int expectedVersion, String reason) {
    ResultChanges.requireReason(reason);
    AssayVersion current = locked(actor, id);
    if (current.version() != expectedVersion || !current.retired()) {
      return new Saved.Overtaken(current);
    }
    Optional<AssayVersion> like = otherNamedLike(actor, current, current.content());
    return like.isPresent()
        ? new Saved.NameTaken(like.get())
        : saved(actor, current.broughtBackBy(author(actor).because(reason)));
  }

  private Saved saved(Actor actor, AssayVersion next) {
    rows.insert(next);
    audit.did(
        actor,
        AuditAction.ASSAYS_CHANGED,
        "centre=%s assay=%s version=%d%s"
            .formatted(next.centre(), next.id(), next.version(), next.retired() ? " retired" : ""));
    return new Saved.Done(next);
  }

  private Optional<AssayVersion> otherNamedLike(
      Actor actor, AssayVersion assay, AssayDefinition content) {
    return inUse(actor, assay.centre()).stream()
        .filter(other -> !other.id().equals(assay.id()) && other.namedLike(content))
        .findFirst();
  }

  private Optional<AssayVersion> namedLike(Actor actor, CentreId centre, AssayDefinition content) {
    return inUse(actor, centre).stream().filter(a -> a.namedLike(content)).findFirst();
  }

  private AssayVersion locked(Actor actor, AssayId id) {
    lock(actor, history(actor, id).current().centre());
    return history(actor, id).current();
  }

  /** Changes of one catalogue queue at the row of its centre. */
  private void lock(Actor actor, CentreId centre) {
    if (!actor.centres().contains(centre)) {
      throw new NotInRecord("centre");
    }
    database.row("SELECT id FROM centres WHERE id = ? FOR UPDATE", row -> 1, centre.value());
  }

  private Authorship author(Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return Authorship.of(actor, now, Authorship.Source.ENTRY);
  }
}
