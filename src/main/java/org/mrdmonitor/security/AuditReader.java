package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.patient.PatientId;

/** Reads the audit trail, and tells whether it is still what was written. */
@ApplicationScoped
public class AuditReader {

  private static final String SELECT =
      "SELECT sequence, at, account_id, actor_name, action, patient_id, outcome, detail, address,"
          + " previous_hash, hash FROM audit_entries";
  private static final int BATCH = 5_000;

  private final Database database;

  AuditReader(Database database) {
    this.database = database;
  }

  /** The entries wanted, latest first, at most as many as asked for from before the sequence. */
  public List<AuditEntry> entries(AuditFilter filter, long before, int limit) {
    StringBuilder where = new StringBuilder(" WHERE sequence < ?");
    List<@Nullable Object> parameters = new ArrayList<>(List.of(before));
    restrict(where, parameters, " AND actor_name = ?", filter.actorName());
    restrict(where, parameters, " AND action = ?", filter.action().map(AuditAction::name));
    restrict(where, parameters, " AND patient_id = ?", filter.patient().map(PatientId::value));
    restrict(where, parameters, " AND at >= ?", filter.from());
    restrict(where, parameters, " AND at < ?", filter.until());
    parameters.add(limit);
    return database.rows(
        SELECT + where + " ORDER BY sequence DESC LIMIT ?",
        AuditReader::entry,
        parameters.toArray());
  }

  /** Who saw or changed the patient's record, latest first. */
  public List<AuditEntry> accessTo(PatientId patient, int limit) {
    return entries(AuditFilter.about(patient), Long.MAX_VALUE, limit);
  }

  private static void restrict(
      StringBuilder where, List<@Nullable Object> parameters, String part, Optional<?> value) {
    value.ifPresent(
        known -> {
          where.append(part);
          parameters.add(known);
        });
  }

  /**
   * Recomputes the whole chain: finds an entry that was changed, removed, exchanged or added past
   * the product. Who can write to the database and knows how could recompute the chain from there
   * on: compare the last hash with one noted elsewhere.
   */
  public ChainCheck verify() {
    long sequence = 0;
    String hash = AuditEntry.HASH_BEFORE_THE_FIRST;
    while (true) {
      List<AuditEntry> batch =
          database.rows(
              SELECT + " WHERE sequence > ? ORDER BY sequence LIMIT ?",
              AuditReader::entry,
              sequence,
              BATCH);
      for (AuditEntry entry : batch) {
        boolean follows = entry.sequence() == sequence + 1 && entry.previousHash().equals(hash);
        if (!follows || !entry.isIntact()) {
          return new ChainCheck(sequence, hash, Optional.of(sequence + 1));
        }
        sequence = entry.sequence();
        hash = entry.hash();
      }
      if (batch.size() < BATCH) {
        return endsAt(sequence, hash);
      }
    }
  }

  /** An entry that was cut off at the end leaves a chain that is whole and too short. */
  private ChainCheck endsAt(long sequence, String hash) {
    boolean complete =
        database
            .row(
                "SELECT 1 FROM audit_head WHERE id = 1 AND sequence <= ?"
                    + " AND (sequence < ? OR hash = ?)",
                row -> true,
                sequence,
                sequence,
                hash)
            .isPresent();
    return new ChainCheck(sequence, hash, complete ? Optional.empty() : Optional.of(sequence + 1));
  }

  /**
   * The result of a verification.
   *
   * @param entries how many entries from the first on are intact
   * @param lastHash of the last intact entry
   * @param brokenAt the sequence number at which the chain does not go on as written
   */
  public record ChainCheck(long entries, String lastHash, Optional<Long> brokenAt) {
    public boolean isIntact() {
      return brokenAt.isEmpty();
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("sequence"),
        Database.instant(row, "at"),
        new AuditEvent(
            Optional.ofNullable(row.getObject("account_id", UUID.class)),
            row.getString("actor_name"),
            AuditAction.valueOf(row.getString("action")),
            Optional.ofNullable(row.getObject("patient_id", UUID.class)).map(PatientId::new),
            AuditEvent.Outcome.valueOf(row.getString("outcome")),
            row.getString("detail")),
        row.getString("address"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }
}
