package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.Database;

/** Finding patients; each search is in the audit trail, without the words that were looked for. */
@ApplicationScoped
public class Patients {

  private static final String LINES =
      PatientRows.SELECT
          + ", s.last_sample_on, s.next_due_on, s.waiting"
          + PatientRows.FROM
          + " LEFT JOIN patient_summaries s ON s.patient_id = p.id";

  private static final String BY_NAME = "p.sort_name, p.id";

  private final Database database;
  private final RecordAudit audit;

  Patients(Database database, RecordAudit audit) {
    this.database = database;
    this.audit = audit;
  }

  /** The patients of the actor's centres that match, by name. */
  @Transactional
  public Paged<PatientLine> search(Actor actor, PatientQuery query, Slice slice) {
    Conditions conditions =
        Conditions.ofCentres("p.centre_id", actor, query.centre())
            .andEqual("p.disease", query.disease().map(Disease::code));
    for (String token : query.tokens()) {
      addToken(conditions, token);
    }
    long total =
        database
            .row(
                "SELECT count(*) FROM patients p" + conditions.where(),
                row -> row.getLong(1),
                conditions.parameters())
            .orElse(0L);
    List<PatientLine> lines = lines(page(actor, conditions, slice));
    audit.did(actor, AuditAction.PATIENTS_LISTED, "rows=%d".formatted(lines.size()));
    return new Paged<>(lines, total, slice);
  }

  /**
   * The page is chosen from the narrow index by name; with one centre, naming the centre in the
   * order lets the index give the order too.
   */
  private List<UUID> page(Actor actor, Conditions conditions, Slice slice) {
    String order = actor.centres().size() == 1 ? "p.centre_id, p.sort_name, p.id" : BY_NAME;
    return database.rows(
        "SELECT p.id, p.centre_id, p.sort_name FROM patients p"
            + conditions.where()
            + " ORDER BY "
            + order
            + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
        row -> row.getObject("id", UUID.class),
        conditions.parametersAnd(slice.offset(), slice.size()));
  }

  private List<PatientLine> lines(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return database.rows(
        LINES + " WHERE p.id IN (%s) ORDER BY ".formatted(Columns.marks(ids.size())) + BY_NAME,
        Patients::line,
        ids.toArray());
  }

  private static void addToken(Conditions conditions, String token) {
    Optional<LocalDate> day = PatientQuery.day(token);
    if (day.isPresent()) {
      conditions.and("p.born_on = ?", day.get());
      return;
    }
    for (String word : FoldedText.words(token)) {
      conditions.and(
          "p.id IN (SELECT w.patient_id FROM patient_words w WHERE w.word >= ? AND w.word < ?)",
          word,
          FoldedText.above(word));
    }
  }

  /** The patients with exactly this hospital identifier, at most one per centre. */
  @Transactional
  public List<PatientId> byHospitalId(Actor actor, String hospitalId) {
    Conditions conditions =
        Conditions.ofCentres("p.centre_id", actor, Optional.empty())
            .and(
                "p.hospital_id = ?", Normalizer.normalize(hospitalId.strip(), Normalizer.Form.NFC));
    List<PatientId> found =
        database.rows(
            "SELECT p.id FROM patients p" + conditions.where() + " ORDER BY p.id",
            row -> new PatientId(row.getObject("id", UUID.class)),
            conditions.parameters());
    audit.did(actor, AuditAction.PATIENTS_LISTED, "rows=%d".formatted(found.size()));
    return found;
  }

  private static PatientLine line(ResultSet row) throws SQLException {
    return new PatientLine(
        PatientRows.row(row).patient(),
        Columns.optionalDay(row, "last_sample_on"),
        Columns.optionalDay(row, "next_due_on"),
        row.getInt("waiting"));
  }
}
