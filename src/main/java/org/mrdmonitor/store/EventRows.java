package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Database;

/** The rows of events; a version is written once and never changed. */
@ApplicationScoped
class EventRows {

  private static final String INSERT =
      "INSERT INTO event_versions (event_id, version, patient_id, voided, kind, from_day,"
          + " until_day, detail, entered_at, entered_by, entered_by_name, source, reason)"
          + " VALUES ("
          + Columns.marks(13)
          + ")";
  private static final int PATIENTS_AT_ONCE = 500;

  private final Database database;

  EventRows(Database database) {
    this.database = database;
  }

  void insert(Collection<EventVersion> versions) {
    if (!versions.isEmpty()) {
      database.changeAll(INSERT, versions.stream().map(EventRows::row).toList());
    }
  }

  /** The events of a patient with all versions, in date order of the current ones. */
  List<History<EventVersion>> ofPatient(PatientId patient) {
    return histories(
        database.rows(
            "SELECT * FROM event_versions WHERE patient_id = ? ORDER BY event_id, version",
            EventRows::version,
            patient.value()));
  }

  /** The events of many patients; a patient without any is absent. */
  Map<PatientId, List<History<EventVersion>>> ofPatients(List<PatientId> patients) {
    Map<PatientId, List<EventVersion>> versions = new LinkedHashMap<>();
    for (int from = 0; from < patients.size(); from += PATIENTS_AT_ONCE) {
      List<PatientId> some =
          patients.subList(from, Math.min(patients.size(), from + PATIENTS_AT_ONCE));
      database
          .rows(
              "SELECT * FROM event_versions WHERE patient_id IN (%s) ORDER BY event_id, version"
                  .formatted(Columns.marks(some.size())),
              EventRows::version,
              some.stream().map(PatientId::value).toArray())
          .forEach(v -> versions.computeIfAbsent(v.patient(), p -> new ArrayList<>()).add(v));
    }
    Map<PatientId, List<History<EventVersion>>> histories = new LinkedHashMap<>();
    versions.forEach((patient, rows) -> histories.put(patient, histories(rows)));
    return histories;
  }

  History<EventVersion> byId(EventId id) {
    List<EventVersion> versions =
        database.rows(
            "SELECT * FROM event_versions WHERE event_id = ? ORDER BY version",
            EventRows::version,
            id.value());
    if (versions.isEmpty()) {
      throw new NotInRecord("event");
    }
    return new History<>(versions);
  }

  private static List<History<EventVersion>> histories(List<EventVersion> versions) {
    Map<EventId, List<EventVersion>> byId = new LinkedHashMap<>();
    versions.forEach(v -> byId.computeIfAbsent(v.id(), id -> new ArrayList<>()).add(v));
    return byId.values().stream().map(History::new).sorted(EventVersion.BY_DATE).toList();
  }

  private static @Nullable Object[] row(EventVersion version) {
    NewEvent content = version.content();
    Authorship author = version.author();
    return new @Nullable Object[] {
      version.id().value(),
      version.version(),
      version.patient().value(),
      version.voided(),
      content.kind().code(),
      content.on(),
      content.until().orElse(null),
      content.detail(),
      author.at(),
      author.accountId(),
      author.name(),
      author.source().name(),
      author.reason()
    };
  }

  private static EventVersion version(ResultSet row) throws SQLException {
    return new EventVersion(
        new EventId(row.getObject("event_id", UUID.class)),
        new PatientId(row.getObject("patient_id", UUID.class)),
        row.getInt("version"),
        new NewEvent(
            Codes.eventKind(row.getString("kind")),
            Columns.day(row, "from_day"),
            Columns.optionalDay(row, "until_day"),
            row.getString("detail")),
        row.getBoolean("voided"),
        Columns.author(row));
  }
}
