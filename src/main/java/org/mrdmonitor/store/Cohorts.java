package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.Database;

/**
 * Reading many patients at once, for the cohort view and for exports. Every patient read has an
 * entry in the audit trail, written in the transaction of the reading (SE-30).
 */
@ApplicationScoped
public class Cohorts {

  /** The most patients read at once; a larger cohort is narrowed by centre or marker. */
  public static final int MOST = 2_000;

  /**
   * A cohort as far as it was read.
   *
   * @param files in the order of the hospital's identifiers
   * @param total patients that match, which may be more than were read
   */
  public record Cohort(List<PatientFile> files, long total) {
    public Cohort {
      files = List.copyOf(files);
    }

    public boolean whole() {
      return files.size() == total;
    }
  }

  private record BookKey(String centre, Disease disease) {}

  private final Database database;
  private final ResultRows results;
  private final EventRows events;
  private final FindingRows findings;
  private final RuleBooks books;
  private final RecordAudit audit;
  private final Clock clock;

  Cohorts(
      Database database,
      ResultRows results,
      EventRows events,
      FindingRows findings,
      RuleBooks books,
      RecordAudit audit,
      Clock clock) {
    this.database = database;
    this.results = results;
    this.events = events;
    this.findings = findings;
    this.books = books;
    this.audit = audit;
    this.clock = clock;
  }

  /** The patients of the actor's centres that match, with all that is known of them. */
  @Transactional
  public Cohort read(Actor actor, CohortQuery query, Purpose purpose) {
    Conditions conditions = conditions(actor, query);
    long total =
        database
            .row(
                "SELECT count(*) FROM patients p" + conditions.where(),
                row -> row.getLong(1),
                conditions.parameters())
            .orElse(0L);
    List<PatientRow> rows =
        database.rows(
            PatientRows.SELECT
                + PatientRows.FROM
                + conditions.where()
                + " ORDER BY p.hospital_id, p.id FETCH FIRST ? ROWS ONLY",
            PatientRows::row,
            conditions.parametersAnd(MOST));
    AuditAction action =
        purpose == Purpose.EXPORT ? AuditAction.EXPORTED : AuditAction.PATIENT_VIEWED;
    rows.forEach(row -> audit.did(actor, action, row.id(), "cohort"));
    return new Cohort(files(rows), total);
  }

  private static Conditions conditions(Actor actor, CohortQuery query) {
    Conditions conditions =
        Conditions.ofCentres("p.centre_id", actor, query.centre())
            .andEqual("p.disease", query.disease().map(Disease::code));
    query
        .marker()
        .ifPresent(
            marker ->
                conditions.and(
                    "p.id IN (SELECT t.patient_id FROM series_summaries t WHERE t.marker_key = ?)",
                    marker.strip().toLowerCase(Locale.ROOT)));
    return conditions;
  }

  private List<PatientFile> files(List<PatientRow> rows) {
    List<PatientId> ids = rows.stream().map(PatientRow::id).toList();
    Map<PatientId, List<History<ResultVersion>>> measured = results.ofPatients(ids);
    Map<PatientId, List<History<EventVersion>>> happened = events.ofPatients(ids);
    Map<PatientId, List<RecordedFinding>> raised = findings.ofPatients(ids);
    Map<BookKey, RuleBook> inForce = new HashMap<>();
    LocalDate today = LocalDate.now(clock);
    return rows.stream()
        .map(
            row ->
                new PatientFile(
                    row.patient(),
                    row.version(),
                    measured.getOrDefault(row.id(), List.of()),
                    happened.getOrDefault(row.id(), List.of()),
                    asOf(raised.getOrDefault(row.id(), List.of()), today),
                    inForce.computeIfAbsent(
                        new BookKey(row.centre().toString(), row.patient().disease()),
                        key -> books.inForce(row)),
                    today))
        .toList();
  }

  private static List<RecordedFinding> asOf(List<RecordedFinding> findings, LocalDate today) {
    return findings.stream()
        .map(finding -> finding.asOf(today))
        .sorted(PatientFiles.BY_URGENCY)
        .toList();
  }
}
