package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.quality.CheckId;
import org.mrdmonitor.quality.Notice;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.store.NoticeFilter.Standing;

/** The rows of notices and exclusions. */
@ApplicationScoped
class NoticeRows {

  private static final String INSERT =
      "INSERT INTO quality_notices (id, patient_id, check_code, kind, basis, sentence_key,"
          + " sentence_arguments, entry_kind, entry_id) VALUES ("
          + Columns.marks(9)
          + ")";

  /** Notices {@code n} with their patients {@code p} and exclusions {@code x}. */
  private static final String FROM =
      " FROM quality_notices n JOIN patients p ON p.id = n.patient_id"
          + " JOIN centres c ON c.id = p.centre_id"
          + " LEFT JOIN quality_exclusions x ON x.patient_id = n.patient_id"
          + " AND x.check_code = n.check_code AND x.basis = n.basis AND x.taken_back_at IS NULL";

  /** Between arguments in a column; no argument contains it. */
  private static final String BETWEEN = "\u001f";

  /** A notice with the digest of what it rests on. */
  record Found(PatientId patient, Notice notice, String basis) {}

  private final Database database;

  NoticeRows(Database database) {
    this.database = database;
  }

  /** Puts what was found in these patients in the place of what was found before. */
  void replace(List<PatientId> patients, List<Found> found) {
    database.change(
        "DELETE FROM quality_notices WHERE patient_id IN (%s)"
            .formatted(Columns.marks(patients.size())),
        patients.stream().map(PatientId::value).toArray());
    if (!found.isEmpty()) {
      database.changeAll(INSERT, found.stream().map(NoticeRows::row).toList());
    }
  }

  /** The notices with their exclusions, those taken back among them. */
  List<NoticeLine> lines(Conditions conditions, Slice slice) {
    List<NoticeLine> lines = present(conditions, slice);
    Map<UUID, List<NoticeLine.Ended>> ended = ended(lines.stream().map(NoticeLine::id).toList());
    return lines.stream().map(line -> line.with(ended.getOrDefault(line.id(), List.of()))).toList();
  }

  private Map<UUID, List<NoticeLine.Ended>> ended(List<UUID> notices) {
    Map<UUID, List<NoticeLine.Ended>> ended = new HashMap<>();
    if (!notices.isEmpty()) {
      database.rows(
          "SELECT n.id AS notice_id, x.* FROM quality_notices n JOIN quality_exclusions x"
              + " ON x.patient_id = n.patient_id AND x.check_code = n.check_code"
              + " AND x.basis = n.basis AND x.taken_back_at IS NOT NULL WHERE n.id IN (%s)"
                  .formatted(Columns.marks(notices.size()))
              + " ORDER BY x.round",
          row ->
              ended
                  .computeIfAbsent(Database.uuid(row, "notice_id"), id -> new ArrayList<>())
                  .add(ended(row)),
          notices.toArray());
    }
    return ended;
  }

  private List<NoticeLine> present(Conditions conditions, Slice slice) {
    return database.rows(
        PatientRows.SELECT
            + ", n.id AS notice_id, n.check_code, n.kind, n.sentence_key, n.sentence_arguments,"
            + " n.entry_kind, n.entry_id, x.excluded_by_name, x.excluded_at, x.reason"
            + FROM
            + conditions.where()
            + " ORDER BY n.check_code, p.hospital_id, n.id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
        NoticeRows::line,
        conditions.parametersAnd(slice.offset(), slice.size()));
  }

  /** How many notices each check has in each standing. */
  Map<CheckId, Map<Standing, Integer>> counts(Conditions conditions) {
    Map<CheckId, Map<Standing, Integer>> counts = new EnumMap<>(CheckId.class);
    database.rows(
        "SELECT n.check_code, n.kind, CASE WHEN x.id IS NULL THEN 0 ELSE 1 END AS excluded,"
            + " count(*) AS notices"
            + FROM
            + conditions.where()
            + " GROUP BY n.check_code, n.kind, CASE WHEN x.id IS NULL THEN 0 ELSE 1 END",
        row ->
            counts
                .computeIfAbsent(check(row), id -> new EnumMap<>(Standing.class))
                .merge(standing(row), row.getInt("notices"), Integer::sum),
        conditions.parameters());
    return counts;
  }

  /** Excludes a notice for as long as its basis holds; false where it is excluded already. */
  boolean exclude(UUID notice, String reason, Authorship author) {
    return database.change(
            "INSERT INTO quality_exclusions (id, patient_id, check_code, basis, sentence_key,"
                + " sentence_arguments, reason, excluded_at, excluded_by, excluded_by_name, round)"
                + " SELECT CAST(? AS uuid), n.patient_id, n.check_code, n.basis, n.sentence_key,"
                + " n.sentence_arguments, CAST(? AS varchar(500)),"
                + " CAST(? AS timestamp(6) with time zone), CAST(? AS uuid),"
                + " CAST(? AS varchar(120)), 1 + (SELECT count(*) FROM quality_exclusions b"
                + " WHERE b.patient_id = n.patient_id AND b.check_code = n.check_code"
                + " AND b.basis = n.basis) FROM quality_notices n WHERE n.id = ?"
                + " AND NOT EXISTS (SELECT 1 FROM quality_exclusions x"
                + " WHERE x.patient_id = n.patient_id AND x.check_code = n.check_code"
                + " AND x.basis = n.basis AND x.taken_back_at IS NULL)",
            Identities.next(),
            reason,
            author.at(),
            author.accountId(),
            author.name(),
            notice)
        == 1;
  }

  /** Takes back the exclusion that holds; false where none does. */
  boolean takeBack(UUID notice, String reason, Authorship author) {
    return database.change(
            "UPDATE quality_exclusions SET taken_back_reason = ?, taken_back_at = ?,"
                + " taken_back_by = ?, taken_back_by_name = ? WHERE id IN (SELECT x.id"
                + FROM
                + " WHERE n.id = ?)",
            reason,
            author.at(),
            author.accountId(),
            author.name(),
            notice)
        == 1;
  }

  Optional<PatientId> patientOf(UUID notice) {
    return database.row(
        "SELECT patient_id FROM quality_notices WHERE id = ?",
        row -> new PatientId(Database.uuid(row, "patient_id")),
        notice);
  }

  private static @Nullable Object[] row(Found found) {
    Notice notice = found.notice();
    Optional<Notice.Entry> entry = notice.entries().stream().findFirst();
    return new @Nullable Object[] {
      Identities.next(),
      found.patient().value(),
      notice.check().code(),
      notice.kind().name(),
      found.basis(),
      notice.said().key(),
      String.join(BETWEEN, notice.said().arguments()),
      entry.map(e -> e.kind().name()).orElse(null),
      entry.map(Notice.Entry::id).orElse(null)
    };
  }

  private static NoticeLine line(ResultSet row) throws SQLException {
    return new NoticeLine(
        Database.uuid(row, "notice_id"),
        PatientRows.row(row).patient(),
        check(row),
        Notice.Kind.valueOf(row.getString("kind")),
        said(row),
        entry(row),
        exclusion(row),
        List.of());
  }

  private static NoticeLine.Ended ended(ResultSet row) throws SQLException {
    return new NoticeLine.Ended(
        new NoticeLine.Exclusion(
            row.getString("excluded_by_name"),
            Database.instant(row, "excluded_at"),
            row.getString("reason")),
        new NoticeLine.Exclusion(
            row.getString("taken_back_by_name"),
            Database.instant(row, "taken_back_at"),
            row.getString("taken_back_reason")));
  }

  private static CheckId check(ResultSet row) throws SQLException {
    String code = row.getString("check_code");
    return CheckId.parse(code)
        .orElseThrow(() -> new IllegalStateException("There is no check " + code + "."));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    if (row.getInt("excluded") == 1) {
      return Standing.EXCLUDED;
    }
    return Notice.Kind.valueOf(row.getString("kind")) == Notice.Kind.NOTICED
        ? Standing.NOTICED
        : Standing.CANNOT_TELL;
  }

  private static Explanation said(ResultSet row) throws SQLException {
    String arguments = row.getString("sentence_arguments");
    return new Explanation(
        row.getString("sentence_key"),
        arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1)));
  }

  private static Optional<Notice.Entry> entry(ResultSet row) throws SQLException {
    String kind = row.getString("entry_kind");
    return kind == null
        ? Optional.empty()
        : Optional.of(
            new Notice.Entry(Notice.EntryKind.valueOf(kind), Database.uuid(row, "entry_id")));
  }

  private static Optional<NoticeLine.Exclusion> exclusion(ResultSet row) throws SQLException {
    Optional<Instant> at = Database.optionalInstant(row, "excluded_at");
    String by = row.getString("excluded_by_name");
    String reason = row.getString("reason");
    return at.map(moment -> new NoticeLine.Exclusion(by, moment, reason));
  }
}
