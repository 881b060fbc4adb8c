package org.mrdmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTrailTest {

  @Inject AuditTrail trail;
  @Inject Database database;

  @Test
  void writesTheEntriesOfATransactionAtItsCommit() {
    long before = entries();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              trail.append(AuditEvent.byNobody("test", AuditAction.IMPORTED));
              trail.append(AuditEvent.byNobody("test", AuditAction.EXPORTED));
            });
    assertThat(entries()).isEqualTo(before + 2);
  }

  @Test
  void writesNothingOfATransactionThatWasRolledBack() {
    long before = entries();
    QuarkusTransaction.begin();
    trail.append(AuditEvent.byNobody("test", AuditAction.IMPORTED));
    QuarkusTransaction.rollback();
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void writesAtOnceWhereNoTransactionIsActive() {
    long before = entries();
    trail.append(AuditEvent.byNobody("test", AuditAction.EXPORTED));
    assertThat(entries()).isEqualTo(before + 1);
  }

  private long entries() {
    return database.row("SELECT count(*) FROM audit_entries", row -> row.getLong(1)).orElseThrow();
  }
}
