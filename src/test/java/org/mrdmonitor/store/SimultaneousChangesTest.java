package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.store.ScheduledRuns.Work;

/** Many requests at once change the record as if they came one after the other. */
@QuarkusTest
class SimultaneousChangesTest {

  private static final int REQUESTS = 20;
  private static final Measurement POSITIVE =
      AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.5");

  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject Imports imports;
  @Inject Queries queries;
  @Inject QueryChanges questions;
  @Inject ScheduledRuns scheduled;
  @Inject MailOutbox outbox;
  @Inject MailChoices choices;
  @Inject Accounts accounts;
  @Inject Database database;
  @Inject TestClock clock;
  @Inject Ward ward;

  private Actor clinician;
  private PatientId patient;

  @BeforeEach
  void admit() {
    clinician = ward.clinician();
    patient = ward.inRemission(clinician, Disease.AML, "A-1");
  }

  @Test
  void oneKeyChangesTheRecordOnceAndGetsOneAnswer() throws Exception {
    IdempotencyKey key = IdempotencyKey.fresh();
    List<Entry> entries = List.of(Entry.of(Ward.entered(POSITIVE)));
    Set<RecordOutcome> answers =
        Set.copyOf(atOnce(i -> records.record(clinician, patient, entries, key)));
    assertThat(answers).hasSize(1);
    assertThat(files.open(clinician, patient, Purpose.VIEW).results()).hasSize(1);
  }

  @Test
  void ofManyCorrectionsOfOneVersionOneIsMade() throws Exception {
    MeasurementId id = ward.record(clinician, patient, POSITIVE).recorded().get(0);
    List<Change<ResultVersion>> answers =
        atOnce(
            i -> {
              Measurement other =
                  AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0." + (i + 1));
              return records.correct(clinician, patient, id, 1, Ward.entered(other), "Misread.");
            });
    assertThat(answers).filteredOn(a -> a instanceof Change.Done).hasSize(1);
    assertThat(answers).filteredOn(a -> a instanceof Change.Overtaken).hasSize(REQUESTS - 1);
    assertThat(files.result(clinician, id).result().versions()).hasSize(2);
  }

  @Test
  void oneFileSentManyTimesAddsItsRowsOnce() throws Exception {
    Measurement result = AResult.of("BCR::ABL1").inBlood().on("2025-06-01").percent("30");
    SourceFile source = Sources.of("C-1", "", result);
    List<ImportReport> reports = atOnce(i -> imports.apply(clinician, source));
    assertThat(reports.stream().mapToInt(report -> report.results().fresh()).sum()).isEqualTo(1);
    assertThat(reports.stream().mapToInt(report -> report.patients().fresh()).sum()).isEqualTo(1);
  }

  @Test
  void ofManyAnswersToOneVersionOfAQueryOneIsMade() throws Exception {
    QueryId query = questions.ask(clinician, Ward.questionAbout(patient), IdempotencyKey.fresh());
    List<Change<Query>> answers = atOnce(i -> questions.answer(clinician, query, 1, "Answer " + i));
    assertThat(answers).filteredOn(a -> a instanceof Change.Done).hasSize(1);
    assertThat(answers).filteredOn(a -> a instanceof Change.Overtaken).hasSize(REQUESTS - 1);
    assertThat(queries.open(clinician, query).steps()).hasSize(2);
  }

  @Test
  void ofManyNodesWhoseClocksCallOneClaimsTheWork() throws Exception {
    Instant night = Instant.parse("2030-01-15T02:30:00Z");
    assertThat(atOnce(i -> scheduled.claim(Work.QUALITY_CHECKS, night.plusSeconds(i % 3))))
        .containsOnlyOnce(true)
        .hasSize(REQUESTS);
    Instant next = Instant.parse("2030-01-16T02:30:00Z");
    assertThat(atOnce(i -> scheduled.claim(Work.QUALITY_CHECKS, next))).containsOnlyOnce(true);
  }

  @Test
  void ofManyNodesOneWritesTheDigestOfADay() throws Exception {
    Actor listener = accounts.named("coordinator").orElseThrow().actor();
    choices.choose(listener, new MailChoice(MailWish.DIGEST, "ward@example.org", "en"));
    clock.standAt("2030-01-15T06:00:00Z");
    try {
      atOnce(
          i -> {
            outbox.writeDigests();
            return i;
          });
      assertThat(
              ward.count(
                  "SELECT count(*) FROM mail_outbox WHERE account_id = ? AND written_at >= ?",
                  listener.accountId(),
                  clock.instant().truncatedTo(ChronoUnit.DAYS)))
          .isEqualTo(1);
    } finally {
      clock.runAgain();
      database.change("DELETE FROM mail_outbox WHERE account_id = ?", listener.accountId());
      database.change("DELETE FROM mail_choices WHERE account_id = ?", listener.accountId());
    }
  }

  /** What one of many requests does. */
  private interface Request<T> {
    T send(int number) throws Exception;
  }

  private static <T> List<T> atOnce(Request<T> request) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(REQUESTS);
    CountDownLatch start = new CountDownLatch(REQUESTS);
    try {
      List<Callable<T>> calls =
          IntStream.range(0, REQUESTS)
              .mapToObj(
                  i ->
                      (Callable<T>)
                          () -> {
                            start.countDown();
                            start.await();
                            return request.send(i);
                          })
              .collect(Collectors.toList());
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
