package org.mrdmonitor.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.patient.PatientId;

/**
 * The append-only record of who did and saw what. Entries form a chain: each carries the SHA-256 of
 * the one before it, so that a changed, removed or exchanged row shows.
 *
 * <p>Entries of one transaction are written together at its commit. The end of the chain is locked
 * for that moment only, and an entry that cannot be written rolls the whole transaction back: what
 * cannot be recorded does not happen and is not shown.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String INSERT =
      "INSERT INTO audit_entries (sequence, at, account_id, actor_name, action, patient_id,"
          + " outcome, detail, address, previous_hash, hash)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Database database;
  private final TransactionSynchronizationRegistry transactions;
  private final RemoteAddress address;
  private final Clock clock;

  AuditTrail(
      Database database,
      TransactionSynchronizationRegistry transactions,
      RemoteAddress address,
      Clock clock) {
    this.database = database;
    this.transactions = transactions;
    this.address = address;
    this.clock = clock;
  }

  /**
   * Adds the event in the caller's transaction, or in one of its own where there is none. In the
   * first case it can be read after the commit.
   */
  public void append(AuditEvent event) {
    if (QuarkusTransaction.isActive()) {
      pending().events.add(event);
    } else {
      QuarkusTransaction.requiringNew().run(() -> pending().events.add(event));
    }
  }

  private Pending pending() {
    Pending pending = (Pending) transactions.getResource(Pending.class);
    if (pending == null) {
      pending = new Pending(address.current());
      transactions.putResource(Pending.class, pending);
      transactions.registerInterposedSynchronization(pending);
    }
    return pending;
  }

  private void write(List<AuditEvent> events, String from) {
    Head head = lockedHead();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<@Nullable Object[]> rows = new ArrayList<>(events.size());
    for (AuditEvent event : events) {
      AuditEntry entry = AuditEntry.after(head.sequence + 1, head.hash, at, event, from);
      rows.add(row(entry));
      head = new Head(entry.sequence(), entry.hash());
    }
    database.changeAll(INSERT, rows);
    database.change("UPDATE audit_head SET sequence = ?, hash = ?", head.sequence, head.hash);
  }

  private Head lockedHead() {
    return database
        .row(
            "SELECT sequence, hash FROM audit_head WHERE id = 1 FOR UPDATE",
            row -> new Head(row.getLong("sequence"), row.getString("hash")))
        .orElseThrow(() -> new IllegalStateException("The audit trail has lost its head row"));
  }

  private static @Nullable Object[] row(AuditEntry entry) {
    AuditEvent event = entry.event();
    return new @Nullable Object[] {
      entry.sequence(),
      entry.at(),
      event.accountId().orElse(null),
      event.actorName(),
      event.action().name(),
      event.patient().map(PatientId::value).orElse(null),
      event.outcome().name(),
      event.detail(),
      entry.address(),
      entry.previousHash(),
      entry.hash()
    };
  }

  private record Head(long sequence, String hash) {}

  /** What one transaction has to say, written when it commits. */
  private final class Pending implements Synchronization {
    private final List<AuditEvent> events = new ArrayList<>();
    private final String from;

    Pending(String from) {
      this.from = from;
    }

    @Override
    public void beforeCompletion() {
      write(events, from);
    }

    @Override
    public void afterCompletion(int status) {
      events.clear();
    }
  }
}
