package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Database;

/** Relapses among the current events, with what was known before each. */
@ApplicationScoped
class RelapseRows {

  /** The version of an entry that holds, where it was not voided. */
  static final String CURRENT_RESULT =
      "v.voided = FALSE AND NOT EXISTS (SELECT 1 FROM result_versions w"
          + " WHERE w.result_id = v.result_id AND w.version > v.version)";

  private static final String CURRENT_EVENT =
      "e.voided = FALSE AND NOT EXISTS (SELECT 1 FROM event_versions w"
          + " WHERE w.event_id = e.event_id AND w.version > e.version)";
  private static final String LAST_SAMPLE =
      ", (SELECT max(v.sampled_on) FROM result_versions v WHERE v.patient_id = e.patient_id"
          + " AND v.sampled_on < e.from_day AND "
          + CURRENT_RESULT
          + ") AS last_sample_on";
  private static final String FOUND =
      ", (SELECT count(*) FROM findings f WHERE f.patient_id = e.patient_id"
          + " AND f.raised_on < e.from_day AND f.state <> 'WITHDRAWN' AND f.severity >= ?"
          + " AND (f.ended_on IS NULL OR f.ended_on >= e.from_day - INTERVAL '365' DAY)) AS found";

  private final Database database;

  RelapseRows(Database database) {
    this.database = database;
  }

  /** All relapses at the actor's centres, the latest first. */
  List<RecordedRelapse> of(Actor actor, Optional<Disease> disease) {
    Conditions conditions =
        Conditions.ofCentres("p.centre_id", actor, Optional.empty())
            .and("e.kind = ?", EventKind.RELAPSE.code())
            .and(CURRENT_EVENT)
            .andEqual("p.disease", disease.map(Disease::code));
    return database.rows(
        PatientRows.SELECT
            + ", e.from_day"
            + LAST_SAMPLE
            + FOUND
            + PatientRows.FROM
            + " JOIN event_versions e ON e.patient_id = p.id"
            + conditions.where()
            + " ORDER BY e.from_day DESC, p.id",
        RelapseRows::relapse,
        Conditions.joined(new Object[] {Severity.WARNING.ordinal()}, conditions.parameters()));
  }

  private static RecordedRelapse relapse(ResultSet row) throws SQLException {
    return new RecordedRelapse(
        PatientRows.row(row).patient(),
        Columns.day(row, "from_day"),
        Columns.optionalDay(row, "last_sample_on"),
        row.getInt("found") > 0
            ? RecordedRelapse.Announcement.FOUND_BEFORE
            : RecordedRelapse.Announcement.NOT_FOUND);
  }
}
