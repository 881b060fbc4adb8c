package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.quality.Checks;
import org.mrdmonitor.quality.ReviewedCourse;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/** Checks some patients of a centre at a time, each batch in a transaction of its own. */
@ApplicationScoped
class CheckBatches {

  /** Patients read at once: their courses are all that a run keeps in memory. */
  static final int PATIENTS_AT_ONCE = 200;

  private final Database database;
  private final PatientRows patients;
  private final ResultRows results;
  private final EventRows events;
  private final NoticeRows rows;
  private final RecordAudit audit;
  private final Clock clock;

  CheckBatches(
      Database database,
      PatientRows patients,
      ResultRows results,
      EventRows events,
      NoticeRows rows,
      RecordAudit audit,
      Clock clock) {
    this.database = database;
    this.patients = patients;
    this.results = results;
    this.events = events;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Checks the patients of a centre that follow the last one of the batch before, in the order of
   * their identities; answers those it checked, none at the end. Runs over one centre queue.
   */
  @Transactional
  public List<PatientId> next(CentreId centre, Optional<PatientId> last) {
    database.row("SELECT id FROM centres WHERE id = ? FOR UPDATE", row -> 1, centre.value());
    List<PatientId> batch = following(centre, last);
    if (!batch.isEmpty()) {
      rows.replace(batch, look(batch));
    }
    return batch;
  }

  /** Keeps when the whole centre was checked, and by whom; by nobody in the nightly run. */
  @Transactional
  public void done(CentreId centre, Instant at, int checked, Optional<Actor> by) {
    database.row("SELECT id FROM centres WHERE id = ? FOR UPDATE", row -> 1, centre.value());
    database.change("DELETE FROM quality_runs WHERE centre_id = ?", centre.value());
    database.change(
        "INSERT INTO quality_runs (centre_id, ran_at, ran_by_name, patients) VALUES (?, ?, ?, ?)",
        centre.value(),
        at,
        by.map(Actor::name).orElse(RecordAudit.BY_ITSELF),
        checked);
    String detail = "centre=%s patients=%d".formatted(centre, checked);
    by.ifPresentOrElse(
        actor -> audit.did(actor, AuditAction.QUALITY_CHECKED, detail),
        () -> audit.didItself(AuditAction.QUALITY_CHECKED, detail));
  }

  private List<PatientId> following(CentreId centre, Optional<PatientId> last) {
    Conditions conditions = new Conditions().and("centre_id = ?", centre.value());
    last.ifPresent(id -> conditions.and("id > ?", id.value()));
    return database.rows(
        "SELECT id FROM patients" + conditions.where() + " ORDER BY id FETCH FIRST ? ROWS ONLY",
        row -> new PatientId(Database.uuid(row, "id")),
        conditions.parametersAnd(PATIENTS_AT_ONCE));
  }

  private List<NoticeRows.Found> look(List<PatientId> batch) {
    Map<PatientId, List<History<ResultVersion>>> measured = results.ofPatients(batch);
    Map<PatientId, List<History<EventVersion>>> happened = events.ofPatients(batch);
    LocalDate today = LocalDate.now(clock);
    List<NoticeRows.Found> found = new ArrayList<>();
    for (PatientRow patient : patients.byIds(batch)) {
      found.addAll(
          look(
              patient,
              measured.getOrDefault(patient.id(), List.of()).stream()
                  .map(History::current)
                  .filter(result -> !result.voided())
                  .toList(),
              happened.getOrDefault(patient.id(), List.of()).stream()
                  .map(History::current)
                  .filter(event -> !event.voided())
                  .toList(),
              today));
    }
    return found;
  }

  private static List<NoticeRows.Found> look(
      PatientRow patient,
      List<ResultVersion> measured,
      List<EventVersion> happened,
      LocalDate today) {
    Map<UUID, Integer> versions = new HashMap<>();
    Map<MeasurementId, LocalDate> reportedOn = new HashMap<>();
    for (ResultVersion result : measured) {
      versions.put(result.id().value(), result.version());
      result.content().reportedOn().ifPresent(day -> reportedOn.put(result.id(), day));
    }
    happened.forEach(event -> versions.put(event.id().value(), event.version()));
    Course course =
        new Course(
            patient.patient().disease(),
            happened.stream().map(EventVersion::event).toList(),
            measured.stream().map(ResultVersion::measurement).toList(),
            today);
    return Checks.look(new ReviewedCourse(course, patient.patient().bornOn(), reportedOn)).stream()
        .map(n -> new NoticeRows.Found(patient.id(), n, NoticeBasis.of(n, versions)))
        .toList();
  }
}
