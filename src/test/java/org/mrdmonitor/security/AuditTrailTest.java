package org.mrdmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.patient.PatientId;

@QuarkusTest
class AuditTrailTest {

  @Inject AuditTrail trail;
  @Inject AuditReader reader;
  @Inject Centres centres;
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

  @Test
  void writesNothingAtAllWhenTheTrailCannotBeWritten() {
    long accounts = count("centres");
    database.change("ALTER TABLE audit_head RENAME TO audit_head_away");
    try {
      assertThatThrownBy(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            centres.add("Never seen");
                            trail.append(AuditEvent.byNobody("test", AuditAction.CENTRE_CREATED));
                          }))
          .isInstanceOf(RuntimeException.class);
    } finally {
      database.change("ALTER TABLE audit_head_away RENAME TO audit_head");
    }
    assertThat(count("centres")).isEqualTo(accounts);
  }

  @Test
  void keepsOneChainWhenManyWriteAtOnce() throws InterruptedException {
    long before = entries();
    ExecutorService people = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 200; i++) {
      people.submit(() -> trail.append(AuditEvent.byNobody("test", AuditAction.EXPORTED)));
    }
    people.shutdown();
    assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(entries()).isEqualTo(before + 200);
    assertThat(reader.verify().isIntact()).isTrue();
  }

  @Test
  void findsAChangedEntry() {
    long last = threeEntries();
    assertBrokenBy(
        "UPDATE audit_entries SET detail = detail || '.' WHERE sequence = " + last, last);
  }

  @Test
  void findsARemovedEntry() {
    long last = threeEntries();
    assertBrokenBy("DELETE FROM audit_entries WHERE sequence = " + (last - 1), last - 1);
  }

  @Test
  void findsARemovedEndOfTheTrail() {
    long last = threeEntries();
    assertBrokenBy("DELETE FROM audit_entries WHERE sequence = " + last, last);
  }

  @Test
  void findsTwoEntriesThatChangedPlaces() {
    long last = threeEntries();
    assertBrokenBy(
        "UPDATE audit_entries SET sequence = CASE sequence WHEN %d THEN %d ELSE %d END WHERE sequence IN (%d, %d)"
            .formatted(last, last - 1, last, last, last - 1),
        last - 1);
  }

  @Test
  void listsWhoSawAPatientLatestFirst() {
    PatientId patient = new PatientId(UUID.randomUUID());
    trail.append(AuditEvent.byNobody("one", AuditAction.PATIENT_VIEWED).about(patient));
    trail.append(AuditEvent.byNobody("two", AuditAction.EXPORTED).about(patient));
    trail.append(AuditEvent.byNobody("three", AuditAction.PATIENT_VIEWED));
    assertThat(reader.accessTo(patient, 10))
        .extracting(entry -> entry.event().actorName())
        .containsExactly("two", "one");
  }

  /** The sequence of the last of them. */
  private long threeEntries() {
    for (int i = 0; i < 3; i++) {
      trail.append(AuditEvent.byNobody("test", AuditAction.EXPORTED).saying("entry " + i));
    }
    assertThat(reader.verify().isIntact()).isTrue();
    return entries();
  }

  /** Breaks the trail, looks, and mends it again for the other tests of this database. */
  private void assertBrokenBy(String damage, long at) {
    database.change("CREATE TABLE trail_before AS SELECT * FROM audit_entries");
    try {
      database.change(damage);
      assertThat(reader.verify().brokenAt()).contains(at);
    } finally {
      database.change("DELETE FROM audit_entries");
      database.change("INSERT INTO audit_entries SELECT * FROM trail_before");
      database.change("DROP TABLE trail_before");
    }
    assertThat(reader.verify().isIntact()).isTrue();
  }

  private long entries() {
    return count("audit_entries");
  }

  private long count(String table) {
    return database.row("SELECT count(*) FROM " + table, row -> row.getLong(1)).orElseThrow();
  }
}
