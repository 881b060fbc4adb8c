package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Database;

/** The rows of results; a version is written once and never changed. */
@ApplicationScoped
class ResultRows {

  private static final String INSERT =
      "INSERT INTO result_versions (result_id, version, patient_id, voided, sampled_on,"
          + " order_of_day, specimen, marker, method, international_scale, control_gene,"
          + " laboratory, assay, kind, lower_level, upper_level, reported_text, reported_unit,"
          + " reported_lod, reported_loq, control_copies, target_copies, total_events, reported_on,"
          + " comment, conversion_factor, entered_at, entered_by, entered_by_name, source, reason)"
          + " VALUES ("
          + Columns.marks(31)
          + ")";
  private static final int PATIENTS_AT_ONCE = 200;

  private final Database database;

  ResultRows(Database database) {
    this.database = database;
  }

  void insert(Collection<ResultVersion> versions) {
    if (!versions.isEmpty()) {
      database.changeAll(INSERT, versions.stream().map(ResultRows::row).toList());
    }
  }

  /** The results of a patient with all versions, in date order of the current ones. */
  List<History<ResultVersion>> ofPatient(PatientId patient) {
    return histories(
        database.rows(
            "SELECT * FROM result_versions WHERE patient_id = ? ORDER BY result_id, version",
            ResultRows::version,
            patient.value()));
  }

  /** The results of many patients; a patient without any is absent. */
  Map<PatientId, List<History<ResultVersion>>> ofPatients(List<PatientId> patients) {
    Map<PatientId, List<ResultVersion>> versions = new LinkedHashMap<>();
    for (int from = 0; from < patients.size(); from += PATIENTS_AT_ONCE) {
      List<PatientId> some =
          patients.subList(from, Math.min(patients.size(), from + PATIENTS_AT_ONCE));
      database
          .rows(
              "SELECT * FROM result_versions WHERE patient_id IN (%s) ORDER BY result_id, version"
                  .formatted(Columns.marks(some.size())),
              ResultRows::version,
              some.stream().map(PatientId::value).toArray())
          .forEach(v -> versions.computeIfAbsent(v.patient(), p -> new ArrayList<>()).add(v));
    }
    Map<PatientId, List<History<ResultVersion>>> histories = new LinkedHashMap<>();
    versions.forEach((patient, rows) -> histories.put(patient, histories(rows)));
    return histories;
  }

  History<ResultVersion> byId(MeasurementId id) {
    List<ResultVersion> versions =
        database.rows(
            "SELECT * FROM result_versions WHERE result_id = ? ORDER BY version",
            ResultRows::version,
            id.value());
    if (versions.isEmpty()) {
      throw new NotInRecord("result");
    }
    return new History<>(versions);
  }

  private static List<History<ResultVersion>> histories(List<ResultVersion> versions) {
    Map<MeasurementId, List<ResultVersion>> byId = new LinkedHashMap<>();
    versions.forEach(v -> byId.computeIfAbsent(v.id(), id -> new ArrayList<>()).add(v));
    return byId.values().stream().map(History::new).sorted(ResultVersion.BY_DATE).toList();
  }

  private static @Nullable Object[] row(ResultVersion version) {
    NewResult content = version.content();
    ValueCode value = ValueCode.of(content.value());
    Authorship author = version.author();
    return new @Nullable Object[] {
      version.id().value(),
      version.version(),
      version.patient().value(),
      version.voided(),
      content.sampledOn(),
      version.orderOfDay(),
      content.specimen().code(),
      content.marker().name(),
      content.assay().method().code(),
      content.assay().internationalScale(),
      content.assay().controlGene().map(ControlGene::name).orElse(null),
      content.assay().laboratory(),
      content.assay().name(),
      value.kind(),
      value.lower(),
      value.upper(),
      content.reported().text(),
      content.reported().unit().code(),
      ValueCode.text(content.reported().limitOfDetection()),
      ValueCode.text(content.reported().limitOfQuantification()),
      Columns.orNull(content.input().controlCopies()),
      Columns.orNull(content.input().targetCopies()),
      Columns.orNull(content.input().totalEvents()),
      content.reportedOn().orElse(null),
      content.comment(),
      content.reported().conversion().map(ConversionFactor::toString).orElse(null),
      author.at(),
      author.accountId(),
      author.name(),
      author.source().name(),
      author.reason()
    };
  }

  private static ResultVersion version(ResultSet row) throws SQLException {
    return new ResultVersion(
        new MeasurementId(row.getObject("result_id", UUID.class)),
        new PatientId(row.getObject("patient_id", UUID.class)),
        row.getInt("version"),
        row.getInt("order_of_day"),
        content(row),
        row.getBoolean("voided"),
        Columns.author(row));
  }

  private static NewResult content(ResultSet row) throws SQLException {
    return new NewResult(
        Columns.day(row, "sampled_on"),
        Codes.specimen(row.getString("specimen")),
        new Marker(row.getString("marker")),
        assay(row),
        new ValueCode(
                row.getString("kind"), row.getString("lower_level"), row.getString("upper_level"))
            .value(),
        new Reported(
            row.getString("reported_text"),
            Codes.unit(row.getString("reported_unit")),
            ValueCode.optionalLevel(row.getString("reported_lod")),
            ValueCode.optionalLevel(row.getString("reported_loq")),
            Optional.ofNullable(row.getString("conversion_factor")).map(ConversionFactor::of)),
        new SampleInput(
            Columns.count(row, "control_copies"),
            Columns.count(row, "target_copies"),
            Columns.count(row, "total_events")),
        Columns.optionalDay(row, "reported_on"),
        row.getString("comment"));
  }

  private static Assay assay(ResultSet row) throws SQLException {
    String gene = row.getString("control_gene");
    return new Assay(
        Codes.method(row.getString("method")),
        row.getBoolean("international_scale"),
        ControlGene.parse(gene == null ? "" : gene),
        row.getString("laboratory"),
        row.getString("assay"));
  }
}
