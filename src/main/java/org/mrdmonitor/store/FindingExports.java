package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.Database;

/**
 * Every finding of the actor's centres, open and closed, for a file; the export is in the audit
 * trail.
 */
@ApplicationScoped
public class FindingExports {

  /** A finding and the hospital's identifier of its patient. */
  public record Line(String hospitalId, RecordedFinding finding) {}

  private final Database database;
  private final RecordAudit audit;
  private final Clock clock;

  FindingExports(Database database, RecordAudit audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** All of them, by patient and day. */
  @Transactional
  public List<Line> all(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Conditions conditions = Conditions.ofCentres("f.centre_id", actor, Optional.empty());
    List<Line> lines =
        database.rows(
            "SELECT f.*, p.hospital_id FROM findings f JOIN patients p ON p.id = f.patient_id"
                + conditions.where()
                + " ORDER BY p.hospital_id, f.raised_on, f.rule_id, f.id",
            row -> new Line(row.getString("hospital_id"), FindingRows.finding(row).asOf(today)),
            conditions.parameters());
    audit.did(actor, AuditAction.EXPORTED, "findings=%d".formatted(lines.size()));
    return lines;
  }
}
