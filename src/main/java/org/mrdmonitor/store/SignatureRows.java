package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Database;

/** The rows of signatures and of what ended them; both are only added to. */
@ApplicationScoped
class SignatureRows {

  private static final int PATIENTS_AT_ONCE = 500;

  private final Database database;

  SignatureRows(Database database) {
    this.database = database;
  }

  /** All signatures of a patient, the latest first. */
  List<Signature> ofPatient(PatientId patient) {
    return database.rows(
        "SELECT s.*, e.ended_at, e.ended_by_name, e.reason FROM signatures s"
            + " LEFT JOIN signature_ends e ON e.signature_id = s.id"
            + " WHERE s.patient_id = ? ORDER BY s.signed_at DESC, s.id DESC",
        SignatureRows::signature,
        patient.value());
  }

  /** The last day that is locked; empty where no signature stands. */
  Optional<LocalDate> lockedUpTo(PatientId patient) {
    return Optional.ofNullable(lockedUpTo(List.of(patient)).get(patient));
  }

  /** The same for many patients; one without a lock is absent. */
  Map<PatientId, LocalDate> lockedUpTo(List<PatientId> patients) {
    Map<PatientId, LocalDate> locked = new HashMap<>();
    for (int from = 0; from < patients.size(); from += PATIENTS_AT_ONCE) {
      List<PatientId> some =
          patients.subList(from, Math.min(patients.size(), from + PATIENTS_AT_ONCE));
      database.rows(
          "SELECT s.patient_id, max(s.up_to) AS locked FROM signatures s WHERE s.patient_id IN (%s)"
                  .formatted(Columns.marks(some.size()))
              + " AND NOT EXISTS (SELECT 1 FROM signature_ends e WHERE e.signature_id = s.id)"
              + " GROUP BY s.patient_id",
          row ->
              locked.put(
                  new PatientId(Database.uuid(row, "patient_id")), Columns.day(row, "locked")),
          some.stream().map(PatientId::value).toArray());
    }
    return locked;
  }

  void insert(Signature signature) {
    database.change(
        "INSERT INTO signatures (id, patient_id, up_to, meaning, content_hash, signed_at,"
            + " signed_by, signed_by_name, signer) VALUES ("
            + Columns.marks(9)
            + ")",
        signature.id().value(),
        signature.patient().value(),
        signature.upTo(),
        signature.meaning().name(),
        signature.contentHash(),
        signature.at(),
        signature.accountId(),
        signature.accountName(),
        signature.signer());
  }

  void end(Signature signature, Authorship author) {
    database.change(
        "INSERT INTO signature_ends (signature_id, ended_at, ended_by, ended_by_name, reason)"
            + " VALUES (?, ?, ?, ?, ?)",
        signature.id().value(),
        author.at(),
        author.accountId(),
        author.name(),
        author.reason());
  }

  private static Signature signature(ResultSet row) throws SQLException {
    Optional<Signature.End> end =
        Database.optionalInstant(row, "ended_at").isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Signature.End(
                    Database.instant(row, "ended_at"),
                    row.getString("ended_by_name"),
                    row.getString("reason")));
    return new Signature(
        new SignatureId(Database.uuid(row, "id")),
        new PatientId(Database.uuid(row, "patient_id")),
        Columns.day(row, "up_to"),
        Signature.Meaning.valueOf(row.getString("meaning")),
        row.getString("content_hash"),
        Database.instant(row, "signed_at"),
        Database.uuid(row, "signed_by"),
        row.getString("signed_by_name"),
        row.getString("signer"),
        end);
  }
}
