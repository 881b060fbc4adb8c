package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Database;

/** The rows of findings and of the steps of their lives. */
@ApplicationScoped
class FindingRows {

  private static final String INSERT =
      "INSERT INTO findings (version, rule_id, rule_version, marker, marker_key, specimen,"
          + " raised_by, raised_on, first_evidence_on, last_evidence_on, severity, state, open_key,"
          + " confirmation, confirm_by, decided_on, ended_on, explanation_key,"
          + " explanation_arguments, formula, inputs, opened_at, acknowledge_by, assignee,"
          + " assignee_name, decision, decision_by, decision_at, decision_reason, id, patient_id,"
          + " centre_id, disease) VALUES ("
          + Columns.marks(33)
          + ")";
  private static final String UPDATE =
      "UPDATE findings SET version = ?, rule_id = ?, rule_version = ?, marker = ?, marker_key = ?,"
          + " specimen = ?, raised_by = ?, raised_on = ?, first_evidence_on = ?,"
          + " last_evidence_on = ?, severity = ?, state = ?, open_key = ?, confirmation = ?,"
          + " confirm_by = ?, decided_on = ?, ended_on = ?, explanation_key = ?,"
          + " explanation_arguments = ?, formula = ?, inputs = ?, opened_at = ?,"
          + " acknowledge_by = ?, assignee = ?, assignee_name = ?, decision = ?, decision_by = ?,"
          + " decision_at = ?, decision_reason = ? WHERE id = ?";
  private static final String INSERT_STEP =
      "INSERT INTO finding_steps (finding_id, version, position, kind, state, severity, by_name,"
          + " by_account, at, why, explanation_key, explanation_arguments, formula) VALUES ("
          + Columns.marks(13)
          + ")";

  /** Between arguments in a column; no argument contains it. */
  private static final String BETWEEN = "\u001f";

  private static final int PATIENTS_AT_ONCE = 500;

  private final Database database;

  FindingRows(Database database) {
    this.database = database;
  }

  void insert(PatientRow patient, List<RecordedFinding> findings) {
    insert(findings.stream().map(finding -> inserted(patient, finding)).toList());
  }

  void insert(List<@Nullable Object[]> rows) {
    if (!rows.isEmpty()) {
      database.changeAll(INSERT, rows);
    }
  }

  static @Nullable Object[] inserted(PatientRow patient, RecordedFinding finding) {
    @Nullable Object[] row = Arrays.copyOf(columns(finding), 33);
    row[29] = finding.id().value();
    row[30] = patient.id().value();
    row[31] = patient.centre().value();
    row[32] = patient.patient().disease().code();
    return row;
  }

  void update(Collection<RecordedFinding> findings) {
    if (!findings.isEmpty()) {
      database.changeAll(UPDATE, findings.stream().map(FindingRows::updated).toList());
    }
  }

  private static @Nullable Object[] updated(RecordedFinding finding) {
    @Nullable Object[] row = Arrays.copyOf(columns(finding), 30);
    row[29] = finding.id().value();
    return row;
  }

  void insertSteps(Collection<FindingUpdate.Written> steps) {
    if (!steps.isEmpty()) {
      database.changeAll(INSERT_STEP, steps.stream().map(FindingRows::stepColumns).toList());
    }
  }

  List<RecordedFinding> ofPatient(PatientId patient) {
    return database.rows(
        "SELECT * FROM findings f WHERE f.patient_id = ? ORDER BY f.raised_on, f.id",
        FindingRows::finding,
        patient.value());
  }

  /** The findings of many patients; a patient without any is absent. */
  Map<PatientId, List<RecordedFinding>> ofPatients(List<PatientId> patients) {
    Map<PatientId, List<RecordedFinding>> findings = new LinkedHashMap<>();
    for (int from = 0; from < patients.size(); from += PATIENTS_AT_ONCE) {
      List<PatientId> some =
          patients.subList(from, Math.min(patients.size(), from + PATIENTS_AT_ONCE));
      database
          .rows(
              "SELECT * FROM findings f WHERE f.patient_id IN (%s) ORDER BY f.raised_on, f.id"
                  .formatted(Columns.marks(some.size())),
              FindingRows::finding,
              some.stream().map(PatientId::value).toArray())
          .forEach(f -> findings.computeIfAbsent(f.patient(), p -> new ArrayList<>()).add(f));
    }
    return findings;
  }

  RecordedFinding byId(FindingId id) {
    return database
        .row("SELECT * FROM findings f WHERE f.id = ?", FindingRows::finding, id.value())
        .orElseThrow(() -> new NotInRecord("finding"));
  }

  /** The steps of a finding, oldest first. */
  List<FindingStep> stepsOf(FindingId id) {
    return database.rows(
        "SELECT * FROM finding_steps WHERE finding_id = ? ORDER BY version, position",
        FindingRows::step,
        id.value());
  }

  private static @Nullable Object[] columns(RecordedFinding f) {
    Optional<RecordedFinding.Decision> decision = f.decision();
    return new @Nullable Object[] {
      f.version(),
      f.rule().value(),
      f.ruleVersion(),
      f.marker().name(),
      f.marker().key(),
      f.specimen().code(),
      f.raisedBy().value(),
      f.raisedOn(),
      f.firstEvidenceOn(),
      f.lastEvidenceOn(),
      f.severity().ordinal(),
      f.state().name(),
      openKey(f),
      f.confirmation().state().name(),
      f.confirmation().dueBy().orElse(null),
      f.confirmation().decidedOn().orElse(null),
      f.endedOn().orElse(null),
      f.explanation().key(),
      String.join(BETWEEN, f.explanation().arguments()),
      f.formula(),
      inputs(f),
      f.openedAt(),
      f.acknowledgeBy(),
      f.assignee().map(RecordedFinding.Assignee::accountId).orElse(null),
      f.assignee().map(RecordedFinding.Assignee::name).orElse(null),
      decision.map(RecordedFinding.Decision::what).orElse(null),
      decision.map(RecordedFinding.Decision::by).orElse(null),
      decision.map(RecordedFinding.Decision::at).orElse(null),
      decision.map(RecordedFinding.Decision::reason).orElse(null)
    };
  }

  private static @Nullable String openKey(RecordedFinding f) {
    return f.state().waiting() ? f.patient() + "|" + f.rule() + "|" + f.marker().key() : null;
  }

  private static String inputs(RecordedFinding finding) {
    return finding.inputs().stream()
        .map(input -> input.result() + ":" + input.version())
        .collect(Collectors.joining(" "));
  }

  private static List<RecordedFinding.Input> inputs(String text) {
    return Arrays.stream(text.split(" "))
        .map(
            each ->
                new RecordedFinding.Input(
                    MeasurementId.parse(each.substring(0, 36)),
                    Integer.parseInt(each.substring(37))))
        .toList();
  }

  static RecordedFinding finding(ResultSet row) throws SQLException {
    return new RecordedFinding(
        new FindingId(row.getObject("id", UUID.class)),
        new PatientId(row.getObject("patient_id", UUID.class)),
        row.getInt("version"),
        new RuleId(row.getString("rule_id")),
        row.getInt("rule_version"),
        new Marker(row.getString("marker")),
        Codes.specimen(row.getString("specimen")),
        new MeasurementId(row.getObject("raised_by", UUID.class)),
        Columns.day(row, "raised_on"),
        Columns.day(row, "first_evidence_on"),
        Columns.day(row, "last_evidence_on"),
        Severity.values()[row.getInt("severity")],
        FindingState.valueOf(row.getString("state")),
        confirmation(row),
        Columns.optionalDay(row, "ended_on"),
        explanation(row),
        row.getString("formula"),
        inputs(row.getString("inputs")),
        Database.instant(row, "opened_at"),
        Columns.day(row, "acknowledge_by"),
        assignee(row),
        decision(row));
  }

  private static Confirmation confirmation(ResultSet row) throws SQLException {
    return new Confirmation(
        Confirmation.State.valueOf(row.getString("confirmation")),
        Columns.optionalDay(row, "confirm_by"),
        Columns.optionalDay(row, "decided_on"));
  }

  private static Explanation explanation(ResultSet row) throws SQLException {
    String arguments = row.getString("explanation_arguments");
    return new Explanation(
        row.getString("explanation_key"),
        arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1)));
  }

  private static Optional<RecordedFinding.Assignee> assignee(ResultSet row) throws SQLException {
    UUID account = row.getObject("assignee", UUID.class);
    return account == null
        ? Optional.empty()
        : Optional.of(new RecordedFinding.Assignee(account, row.getString("assignee_name")));
  }

  private static Optional<RecordedFinding.Decision> decision(ResultSet row) throws SQLException {
    String what = row.getString("decision");
    return what == null
        ? Optional.empty()
        : Optional.of(
            new RecordedFinding.Decision(
                what,
                row.getString("decision_by"),
                Database.instant(row, "decision_at"),
                row.getString("decision_reason")));
  }

  private static @Nullable Object[] stepColumns(FindingUpdate.Written step) {
    RecordedFinding finding = step.finding();
    return new @Nullable Object[] {
      finding.id().value(),
      finding.version(),
      step.position(),
      step.kind().name(),
      finding.state().name(),
      finding.severity().ordinal(),
      step.author().name(),
      step.author().accountId(),
      step.author().at(),
      step.why().stored(),
      finding.explanation().key(),
      String.join(BETWEEN, finding.explanation().arguments()),
      finding.formula()
    };
  }

  private static FindingStep step(ResultSet row) throws SQLException {
    return new FindingStep(
        row.getInt("version"),
        FindingStep.Kind.valueOf(row.getString("kind")),
        FindingState.valueOf(row.getString("state")),
        row.getString("by_name"),
        Database.instant(row, "at"),
        Remark.read(row.getString("why")),
        explanation(row),
        row.getString("formula"));
  }
}
