package org.mrdmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/**
 * The H2 of the Quarkus bill of materials (2.4.240) closes its file, for everybody and until the
 * next start, when a thread is interrupted while it writes; see docs/adr/0005.
 */
@QuarkusTest
class InterruptedWriterTest {

  @Inject AuditTrail trail;
  @Inject Database database;

  @Test
  void anInterruptedWriterDoesNotTakeTheDatabaseFromTheOthers() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      Thread writer = new Thread(this::writeUntilInterrupted);
      writer.start();
      Thread.onSpinWait();
      writer.interrupt();
      writer.join();
      assertThat(database.row("SELECT 1", row -> row.getInt(1))).contains(1);
    }
    trail.append(AuditEvent.byNobody("test", AuditAction.EXPORTED));
  }

  /** The interrupted one may fail; that is its own affair. */
  private void writeUntilInterrupted() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        trail.append(AuditEvent.byNobody("test", AuditAction.EXPORTED));
      }
      trail.append(AuditEvent.byNobody("test", AuditAction.EXPORTED));
    } catch (RuntimeException expected) {
      assertThat(expected).isNotNull();
    }
  }
}
