package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.store.RecordedFinding.Assignee;

/** The rows of queries and of their steps. */
@ApplicationScoped
class QueryRows {

  /** Queries {@code q} with their patients {@code p}, centres and the entries asked about. */
  private static final String LINES =
      "SELECT q.*, p.hospital_id, p.family_name, p.given_name, p.born_on, p.sex, p.disease,"
          + " c.name AS centre_name, r.sampled_on, r.marker, e.from_day, e.kind AS event_kind"
          + " FROM queries q JOIN patients p ON p.id = q.patient_id"
          + " JOIN centres c ON c.id = p.centre_id"
          + " LEFT JOIN result_versions r ON q.subject = 'RESULT' AND r.result_id = q.subject_id"
          + " AND r.version = q.subject_version"
          + " LEFT JOIN event_versions e ON q.subject = 'EVENT' AND e.event_id = q.subject_id"
          + " AND e.version = q.subject_version";

  private final Database database;

  QueryRows(Database database) {
    this.database = database;
  }

  Query byId(QueryId id) {
    return database
        .row("SELECT * FROM queries WHERE id = ?", QueryRows::query, id.value())
        .orElseThrow(() -> new NotInRecord("query"));
  }

  List<QueryStep> stepsOf(QueryId id) {
    return database.rows(
        "SELECT * FROM query_steps WHERE query_id = ? ORDER BY version",
        QueryRows::step,
        id.value());
  }

  /** The overdue first, then those that wait longest for somebody; closed ones last. */
  List<QueryLine> lines(Conditions conditions, LocalDate today, Slice slice) {
    return database.rows(
        LINES
            + conditions.where()
            + " ORDER BY CASE WHEN q.state = 'OPEN' AND q.answer_by < ? THEN q.answer_by END"
            + " NULLS LAST,"
            + " CASE q.state WHEN 'OPEN' THEN 0 WHEN 'ANSWERED' THEN 1 ELSE 2 END,"
            + " q.opened_at, q.id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
        QueryRows::line,
        conditions.parametersAnd(today, slice.offset(), slice.size()));
  }

  /** How many there are in each state. */
  Map<Query.State, Integer> counts(Conditions conditions) {
    Map<Query.State, Integer> counts = new HashMap<>();
    database.rows(
        "SELECT q.state, count(*) AS queries FROM queries q JOIN patients p ON p.id = q.patient_id"
            + conditions.where()
            + " GROUP BY q.state",
        row -> counts.put(Query.State.valueOf(row.getString("state")), row.getInt("queries")),
        conditions.parameters());
    return counts;
  }

  /** The queries of a patient that are not closed. */
  List<Query> waitingOf(PatientId patient) {
    return database.rows(
        "SELECT * FROM queries WHERE patient_id = ? AND state IN ('OPEN', 'ANSWERED')"
            + " ORDER BY opened_at, id",
        QueryRows::query,
        patient.value());
  }

  void insert(Query query, QueryStep step, UUID by) {
    database.change(
        "INSERT INTO queries (id, patient_id, version, state, subject, subject_id,"
            + " subject_version, field, question, assignee, assignee_name, opened_at,"
            + " opened_by_name, answer_by) VALUES ("
            + Columns.marks(14)
            + ")",
        query.id().value(),
        query.patient().value(),
        query.version(),
        query.state().name(),
        query.subject().kind().name(),
        query.subject().id(),
        query.subject().version(),
        query.field().name(),
        query.question(),
        query.assignee().map(Assignee::accountId).orElse(null),
        query.assignee().map(Assignee::name).orElse(null),
        query.openedAt(),
        query.openedBy(),
        query.answerBy().orElse(null));
    insertStep(query.id(), step, by);
  }

  void update(Query next, QueryStep step, UUID by) {
    database.change(
        "UPDATE queries SET version = ?, state = ?, assignee = ?, assignee_name = ? WHERE id = ?",
        next.version(),
        next.state().name(),
        next.assignee().map(Assignee::accountId).orElse(null),
        next.assignee().map(Assignee::name).orElse(null),
        next.id().value());
    insertStep(next.id(), step, by);
  }

  private void insertStep(QueryId id, QueryStep step, UUID by) {
    database.change(
        "INSERT INTO query_steps (query_id, version, kind, state, at, by_account, by_name, words,"
            + " entry_version) VALUES ("
            + Columns.marks(9)
            + ")",
        id.value(),
        step.version(),
        step.kind().name(),
        step.state().name(),
        step.at(),
        by,
        step.by(),
        step.words(),
        step.entryVersion().isPresent() ? step.entryVersion().getAsInt() : null);
  }

  private static QueryLine line(ResultSet row) throws SQLException {
    Query query = query(row);
    boolean event = query.subject().kind() == Query.SubjectKind.EVENT;
    String name = row.getString(event ? "event_kind" : "marker");
    return new QueryLine(
        PatientRows.patient(row, "patient_id"),
        query,
        Columns.optionalDay(row, event ? "from_day" : "sampled_on"),
        name == null ? "" : name);
  }

  private static Query query(ResultSet row) throws SQLException {
    return new Query(
        new QueryId(Database.uuid(row, "id")),
        new PatientId(Database.uuid(row, "patient_id")),
        row.getInt("version"),
        Query.State.valueOf(row.getString("state")),
        new Query.Subject(
            Query.SubjectKind.valueOf(row.getString("subject")),
            Database.uuid(row, "subject_id"),
            row.getInt("subject_version")),
        Query.Field.valueOf(row.getString("field")),
        row.getString("question"),
        assignee(row),
        Columns.optionalDay(row, "answer_by"),
        Database.instant(row, "opened_at"),
        row.getString("opened_by_name"));
  }

  private static Optional<Assignee> assignee(ResultSet row) throws SQLException {
    String name = row.getString("assignee_name");
    return name == null
        ? Optional.empty()
        : Optional.of(new Assignee(Database.uuid(row, "assignee"), name));
  }

  private static QueryStep step(ResultSet row) throws SQLException {
    int entryVersion = row.getInt("entry_version");
    return new QueryStep(
        row.getInt("version"),
        QueryStep.Kind.valueOf(row.getString("kind")),
        Query.State.valueOf(row.getString("state")),
        row.getString("by_name"),
        Database.instant(row, "at"),
        row.getString("words"),
        entryVersion == 0 ? OptionalInt.empty() : OptionalInt.of(entryVersion));
  }
}
