package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.quality.CheckId;
import org.mrdmonitor.quality.Notice;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.store.NoticeFilter.Standing;

/**
 * What the last runs noticed in the actor's centres, excluding it with a reason, and taking that
 * back with a reason.
 */
@ApplicationScoped
public class Notices {

  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 500;

  /** The last run over a centre. */
  public record Run(Centre centre, Instant at, String by, int patients) {}

  /** The answer to the wish to exclude a notice. */
  public enum Excluding {
    DONE,
    /** Another person excluded it first; theirs stays. */
    ALREADY,
    /** A later run has put other notices in its place. */
    GONE
  }

  /** The answer to the wish to take an exclusion back. */
  public enum TakingBack {
    DONE,
    /** Nobody excludes it, or another person took that back first. */
    NOT_EXCLUDED,
    /** A later run has put other notices in its place. */
    GONE
  }

  private final NoticeRows rows;
  private final PatientRows patients;
  private final Database database;
  private final RecordAudit audit;
  private final Clock clock;

  Notices(
      NoticeRows rows, PatientRows patients, Database database, RecordAudit audit, Clock clock) {
    this.rows = rows;
    this.patients = patients;
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** The last run over each of the actor's centres, by name; a centre never checked is absent. */
  public List<Run> runs(Actor actor) {
    Conditions conditions = Conditions.ofCentres("c.id", actor, Optional.empty());
    return database.rows(
        "SELECT c.id, c.name, r.* FROM quality_runs r JOIN centres c ON c.id = r.centre_id"
            + conditions.where()
            + " ORDER BY c.name",
        row ->
            new Run(
                new Centre(new CentreId(Database.uuid(row, "centre_id")), row.getString("name")),
                Database.instant(row, "ran_at"),
                row.getString("ran_by_name"),
                row.getInt("patients")),
        conditions.parameters());
  }

  /** How many notices each check has in each standing; a check without any is absent. */
  public Map<CheckId, Map<Standing, Integer>> counts(Actor actor) {
    return rows.counts(Conditions.ofCentres("p.centre_id", actor, Optional.empty()));
  }

  /** The notices that match, by check and patient. */
  @Transactional
  public Paged<NoticeLine> notices(Actor actor, NoticeFilter filter, Slice slice) {
    int total =
        counts(actor).entrySet().stream()
            .filter(e -> filter.check().isEmpty() || filter.check().get() == e.getKey())
            .mapToInt(e -> e.getValue().getOrDefault(filter.standing(), 0))
            .sum();
    List<NoticeLine> lines = rows.lines(conditions(actor, filter), slice);
    audit.did(actor, AuditAction.PATIENTS_LISTED, "quality rows=%d".formatted(lines.size()));
    return new Paged<>(lines, total, slice);
  }

  /** The same for a file, part by part; an export is in the audit trail with its first part. */
  @Transactional
  public List<NoticeLine> exported(Actor actor, NoticeFilter filter, Slice slice) {
    if (slice.number() == 1) {
      audit.did(actor, AuditAction.EXPORTED, "quality notices");
    }
    return rows.lines(conditions(actor, filter), slice);
  }

  /** Excludes a notice until something that it rests on changes. */
  @Transactional
  public Excluding exclude(Actor actor, UUID notice, String reason) {
    ResultChanges.requireReason(reason);
    Optional<PatientId> patient = locked(actor, notice);
    if (patient.isEmpty()) {
      return Excluding.GONE;
    }
    if (!rows.exclude(notice, reason.strip(), author(actor))) {
      return Excluding.ALREADY;
    }
    audit.did(actor, AuditAction.QUALITY_EXCLUDED, patient.get(), "notice=" + notice);
    return Excluding.DONE;
  }

  /** Takes an exclusion back: the notice asks to be looked at again, and its history says why. */
  @Transactional
  public TakingBack takeBack(Actor actor, UUID notice, String reason) {
    ResultChanges.requireReason(reason);
    Optional<PatientId> patient = locked(actor, notice);
    if (patient.isEmpty()) {
      return TakingBack.GONE;
    }
    if (!rows.takeBack(notice, reason.strip(), author(actor))) {
      return TakingBack.NOT_EXCLUDED;
    }
    audit.did(actor, AuditAction.QUALITY_EXCLUSION_TAKEN_BACK, patient.get(), "notice=" + notice);
    return TakingBack.DONE;
  }

  /** The patient of a notice, locked; empty where the notice is gone. */
  private Optional<PatientId> locked(Actor actor, UUID notice) {
    return rows.patientOf(notice)
        .map(patient -> patients.visible(actor, patient, "notice").id())
        .map(patient -> patients.locked(actor, patient).id());
  }

  private Authorship author(Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return Authorship.of(actor, now, Authorship.Source.ENTRY);
  }

  private static Conditions conditions(Actor actor, NoticeFilter filter) {
    Conditions conditions =
        Conditions.ofCentres("p.centre_id", actor, Optional.empty())
            .andEqual("n.check_code", filter.check().map(CheckId::code));
    return switch (filter.standing()) {
      case EXCLUDED -> conditions.and("x.id IS NOT NULL");
      case NOTICED -> conditions.and("x.id IS NULL").and("n.kind = ?", Notice.Kind.NOTICED.name());
      case CANNOT_TELL ->
          conditions.and("x.id IS NULL").and("n.kind = ?", Notice.Kind.CANNOT_TELL.name());
    };
  }
}
