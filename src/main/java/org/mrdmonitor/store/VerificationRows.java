package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/**
 * The rows of what second persons said, and of what centres ask of them; both are only added to.
 */
@ApplicationScoped
class VerificationRows {

  private static final String INSERT =
      "INSERT INTO result_verifications (result_id, version, position, patient_id, way, outcome,"
          + " typed_day, typed_result, typed_unit, entered_at, entered_by, entered_by_name, source,"
          + " reason) VALUES ("
          + Columns.marks(14)
          + ")";
  private static final int PATIENTS_AT_ONCE = 500;

  private final Database database;

  VerificationRows(Database database) {
    this.database = database;
  }

  /** What the centre asks now. */
  VerificationRule rule(CentreId centre) {
    return latest(List.of(centre)).getOrDefault(centre, VerificationSettings.Choice.NONE).rule();
  }

  /** The choices that hold; a centre that chose nothing is absent. */
  Map<CentreId, VerificationSettings.Choice> latest(Collection<CentreId> centres) {
    Map<CentreId, VerificationSettings.Choice> latest = new HashMap<>();
    if (!centres.isEmpty()) {
      database.rows(
          "SELECT * FROM verification_choices WHERE centre_id IN (%s) ORDER BY version"
              .formatted(Columns.marks(centres.size())),
          row -> latest.put(new CentreId(Database.uuid(row, "centre_id")), choice(row)),
          centres.stream().map(CentreId::value).toArray());
    }
    return latest;
  }

  static VerificationSettings.Choice choice(ResultSet row) throws SQLException {
    return new VerificationSettings.Choice(
        row.getInt("version"),
        new VerificationRule(
            VerificationRule.Way.valueOf(row.getString("way")),
            VerificationRule.Unverified.valueOf(row.getString("unverified"))),
        Database.instant(row, "chosen_at"),
        row.getString("chosen_by_name"),
        row.getString("reason"));
  }

  /** What is known of one patient's results; nothing is read where nobody is asked. */
  Verified of(PatientRow patient) {
    return under(rule(patient.centre()), List.of(patient.id()));
  }

  /** The same for rules, which look only where something is left out. */
  Verified forRules(CentreId centre, List<PatientId> patients) {
    return forRules(rule(centre), patients);
  }

  Verified forRules(VerificationRule rule, List<PatientId> patients) {
    return rule.leavesOut() ? under(rule, patients) : Verified.NOT_ASKED;
  }

  private Verified under(VerificationRule rule, List<PatientId> patients) {
    if (!rule.asks()) {
      return Verified.NOT_ASKED;
    }
    Map<MeasurementId, Verification> last = new HashMap<>();
    for (int from = 0; from < patients.size(); from += PATIENTS_AT_ONCE) {
      List<PatientId> some =
          patients.subList(from, Math.min(patients.size(), from + PATIENTS_AT_ONCE));
      database
          .rows(
              "SELECT * FROM result_verifications WHERE patient_id IN (%s)"
                      .formatted(Columns.marks(some.size()))
                  + " ORDER BY result_id, version, position",
              VerificationRows::verification,
              some.stream().map(PatientId::value).toArray())
          .forEach(each -> last.put(each.result(), each));
    }
    return new Verified(rule, last);
  }

  /** What was said of a version of a result, in order. */
  List<Verification> of(MeasurementId result, int version) {
    return database.rows(
        "SELECT * FROM result_verifications WHERE result_id = ? AND version = ? ORDER BY position",
        VerificationRows::verification,
        result.value(),
        version);
  }

  void insert(Verification said) {
    Authorship author = said.author();
    database.change(
        INSERT,
        said.result().value(),
        said.version(),
        said.position(),
        said.patient().value(),
        said.way().name(),
        said.outcome().name(),
        said.retyped().map(Verification.Retyped::day).orElse(null),
        said.retyped().map(Verification.Retyped::result).orElse(null),
        said.retyped().map(Verification.Retyped::unit).orElse(null),
        author.at(),
        author.accountId(),
        author.name(),
        author.source().name(),
        author.reason());
  }

  private static Verification verification(ResultSet row) throws SQLException {
    return new Verification(
        new MeasurementId(Database.uuid(row, "result_id")),
        row.getInt("version"),
        row.getInt("position"),
        new PatientId(Database.uuid(row, "patient_id")),
        VerificationRule.Way.valueOf(row.getString("way")),
        Verification.Outcome.valueOf(row.getString("outcome")),
        retyped(row),
        Columns.author(row));
  }

  private static Optional<Verification.Retyped> retyped(ResultSet row) throws SQLException {
    @Nullable String day = row.getString("typed_day");
    return day == null
        ? Optional.empty()
        : Optional.of(
            new Verification.Retyped(
                day, row.getString("typed_result"), row.getString("typed_unit")));
  }
}
