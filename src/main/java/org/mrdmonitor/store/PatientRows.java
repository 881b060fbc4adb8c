package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/** The rows of patients, their versions and the words they are found by. */
@ApplicationScoped
class PatientRows {

  /** The columns of a patient wherever one is read: {@code p} joined with its centre {@code c}. */
  static final String SELECT =
      "SELECT p.id, p.hospital_id, p.family_name, p.given_name, p.born_on, p.sex, p.disease,"
          + " p.centre_id, p.version, c.name AS centre_name";

  static final String FROM = " FROM patients p JOIN centres c ON c.id = p.centre_id";

  private static final String INSERT =
      "INSERT INTO patients (id, centre_id, hospital_id, family_name, given_name, sort_name,"
          + " born_on, sex, disease, version) VALUES ("
          + Columns.marks(10)
          + ")";
  private static final String INSERT_VERSION =
      "INSERT INTO patient_versions (patient_id, version, hospital_id, family_name, given_name,"
          + " born_on, sex, disease, entered_at, entered_by, entered_by_name, source, reason)"
          + " VALUES ("
          + Columns.marks(13)
          + ")";
  private static final String INSERT_WORD =
      "INSERT INTO patient_words (word, patient_id) VALUES (?, ?)";

  private static final int IDENTIFIERS_AT_ONCE = 1000;

  private final Database database;

  PatientRows(Database database) {
    this.database = database;
  }

  /** The patient, if it belongs to one of the actor's centres. */
  PatientRow visible(Actor actor, PatientId id) {
    return visible(actor, id, "patient");
  }

  /** The patient of something asked for, whose absence is told as the absence of that thing. */
  PatientRow visible(Actor actor, PatientId id, String what) {
    return database
        .row(SELECT + FROM + " WHERE p.id = ?", PatientRows::row, id.value())
        .filter(patient -> actor.centres().contains(patient.centre()))
        .orElseThrow(() -> new NotInRecord(what));
  }

  /** The patient, alone until the end of the transaction: changes of one patient queue here. */
  PatientRow locked(Actor actor, PatientId id) {
    database.row("SELECT id FROM patients WHERE id = ? FOR UPDATE", row -> 1, id.value());
    return visible(actor, id);
  }

  /** All patients of a centre with a disease, in the order of their identities. */
  List<PatientId> identities(CentreId centre, Disease disease) {
    return identities(centre, disease, "");
  }

  /** The same, alone until the end of the transaction. */
  List<PatientId> lockedIdentities(CentreId centre, Disease disease) {
    return identities(centre, disease, " FOR UPDATE");
  }

  private List<PatientId> identities(CentreId centre, Disease disease, String lock) {
    return database.rows(
        "SELECT id FROM patients WHERE centre_id = ? AND disease = ? ORDER BY id" + lock,
        row -> new PatientId(Database.uuid(row, "id")),
        centre.value(),
        disease.code());
  }

  List<PatientRow> byIds(List<PatientId> ids) {
    return database.rows(
        SELECT + FROM + " WHERE p.id IN (%s) ORDER BY p.id".formatted(Columns.marks(ids.size())),
        PatientRows::row,
        ids.stream().map(PatientId::value).toArray());
  }

  Optional<PatientRow> byHospitalId(CentreId centre, String hospitalId) {
    return database.row(
        SELECT + FROM + " WHERE p.centre_id = ? AND p.hospital_id = ?",
        PatientRows::row,
        centre.value(),
        hospitalId);
  }

  /** The patients of the actor's centres with one of these identifiers. */
  List<PatientRow> byHospitalIds(Actor actor, List<String> hospitalIds) {
    List<PatientRow> found = new ArrayList<>();
    for (int from = 0; from < hospitalIds.size(); from += IDENTIFIERS_AT_ONCE) {
      List<String> some =
          hospitalIds.subList(from, Math.min(hospitalIds.size(), from + IDENTIFIERS_AT_ONCE));
      Conditions conditions =
          Conditions.ofCentres("p.centre_id", actor, Optional.empty()).andIn("p.hospital_id", some);
      found.addAll(
          database.rows(
              SELECT + FROM + conditions.where(), PatientRows::row, conditions.parameters()));
    }
    return found;
  }

  /** Locks those of them that exist until the end of the transaction, in one order for all. */
  void lockByHospitalIds(Actor actor, List<String> hospitalIds) {
    List<String> ids = hospitalIds.stream().sorted().toList();
    for (int from = 0; from < ids.size(); from += IDENTIFIERS_AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + IDENTIFIERS_AT_ONCE));
      Conditions conditions =
          Conditions.ofCentres("centre_id", actor, Optional.empty()).andIn("hospital_id", some);
      database.rows(
          "SELECT id FROM patients" + conditions.where() + " ORDER BY hospital_id, id FOR UPDATE",
          row -> 1,
          conditions.parameters());
    }
  }

  void insert(Collection<PatientRow> patients, Authorship author) {
    if (patients.isEmpty()) {
      return;
    }
    database.changeAll(INSERT, patients.stream().map(PatientRows::columns).toList());
    database.changeAll(
        INSERT_VERSION, patients.stream().map(p -> versionColumns(p, author)).toList());
    List<@Nullable Object[]> words = new ArrayList<>();
    patients.forEach(p -> words.addAll(wordsOf(p.patient())));
    database.changeAll(INSERT_WORD, words);
  }

  static PatientRow row(ResultSet row) throws SQLException {
    return new PatientRow(
        patient(row, "id"),
        new CentreId(row.getObject("centre_id", UUID.class)),
        row.getInt("version"));
  }

  /** The patient of a joined row, in which another column holds its identity. */
  static Patient patient(ResultSet row, String idColumn) throws SQLException {
    return new Patient(
        new PatientId(row.getObject(idColumn, UUID.class)),
        row.getString("hospital_id"),
        row.getString("family_name"),
        row.getString("given_name"),
        Columns.optionalDay(row, "born_on"),
        Codes.sex(row.getString("sex")),
        Codes.disease(row.getString("disease")),
        row.getString("centre_name"));
  }

  private static @Nullable Object[] columns(PatientRow row) {
    Patient patient = row.patient();
    return new @Nullable Object[] {
      patient.id().value(),
      row.centre().value(),
      patient.hospitalId(),
      patient.familyName(),
      patient.givenName(),
      FoldedText.of(patient.familyName() + " " + patient.givenName()),
      patient.bornOn().orElse(null),
      patient.sex().code(),
      patient.disease().code(),
      row.version()
    };
  }

  private static @Nullable Object[] versionColumns(PatientRow row, Authorship author) {
    Patient patient = row.patient();
    return new @Nullable Object[] {
      patient.id().value(),
      row.version(),
      patient.hospitalId(),
      patient.familyName(),
      patient.givenName(),
      patient.bornOn().orElse(null),
      patient.sex().code(),
      patient.disease().code(),
      author.at(),
      author.accountId(),
      author.name(),
      author.source().name(),
      author.reason()
    };
  }

  private static List<@Nullable Object[]> wordsOf(Patient patient) {
    String text = patient.hospitalId() + " " + patient.familyName() + " " + patient.givenName();
    return FoldedText.words(text).stream()
        .map(word -> new @Nullable Object[] {word, patient.id().value()})
        .toList();
  }
}
