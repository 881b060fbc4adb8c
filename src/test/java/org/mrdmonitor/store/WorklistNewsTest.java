package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;

/** What is new since a person last looked, and the parts of the list that ask for attention. */
@QuarkusTest
class WorklistNewsTest {

  private static final AResult NPM1 = AResult.of("NPM1").inMarrow();

  @Inject Worklist worklist;
  @Inject WorklistVisits visits;
  @Inject PatientRecords records;
  @Inject Accounts accounts;
  @Inject Ward ward;
  @Inject TestClock clock;

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void aVisitEndsWithAPauseOfHalfAnHour() {
    Actor person = accounts.named("auditor").orElseThrow().actor();
    clock.standAt("2026-03-02T08:00:00Z");
    assertThat(visits.look(person)).isEmpty();
    clock.passes(Duration.ofMinutes(29));
    assertThat(visits.look(person)).as("the same visit").isEmpty();
    clock.passes(Duration.ofMinutes(31));
    Optional<Instant> ended = Optional.of(Instant.parse("2026-03-02T08:29:00Z"));
    assertThat(visits.look(person)).as("the next visit").isEqualTo(ended);
    clock.passes(Duration.ofMinutes(20));
    assertThat(visits.look(person)).as("still the next visit").isEqualTo(ended);
  }

  @Test
  void newsAreResultsAndNotDecisions() {
    Actor clinician = ward.clinician();
    clock.standAt("2026-03-02T08:00:00Z");
    PatientId patient = ward.inRemission(clinician, Disease.AML, "N-1");
    ward.record(clinician, patient, NPM1.on("2025-03-01").notDetected("0.001"));
    ward.record(clinician, patient, NPM1.on("2025-09-01").percent("0.5"));
    Instant looked = Instant.parse("2026-03-02T09:00:00Z");
    clock.standAt("2026-03-02T10:00:00Z");
    decideAll(clinician);
    assertThat(worklist.newsSince(clinician, looked)).isZero();

    ward.record(clinician, patient, NPM1.on("2025-10-01").percent("2"));
    assertThat(worklist.newsSince(clinician, looked)).isPositive();
    assertThat(shown(clinician, since(looked)))
        .isNotEmpty()
        .allMatch(line -> line.newsAt().isAfter(looked));
  }

  @Test
  void whatNobodyLookedAtInTimeStandsOnTop() {
    Actor clinician = ward.clinician();
    clock.standAt("2026-03-02T08:00:00Z");
    PatientId early = ward.inRemission(clinician, Disease.AML, "N-2");
    ward.record(clinician, early, NPM1.on("2025-03-01").notDetected("0.001"));
    ward.record(clinician, early, NPM1.on("2025-09-01").percent("0.5"));
    assertThat(shown(clinician, only(Attention.LATE))).isEmpty();
    clock.standAt("2026-04-02T08:00:00Z");
    PatientId later = ward.inRemission(clinician, Disease.AML, "N-3");
    ward.record(clinician, later, NPM1.on("2025-03-01").notDetected("0.001"));
    ward.record(clinician, later, NPM1.on("2026-03-30").percent("90"));

    List<WorklistLine> all = shown(clinician, WorklistFilter.ALL);
    List<WorklistLine> late = shown(clinician, only(Attention.LATE));
    assertThat(late).isNotEmpty().allMatch(line -> line.finding().patient().equals(early));
    assertThat(all.subList(0, late.size())).isEqualTo(late);
    assertThat(worklist.counts(clinician).late()).isEqualTo(late.size());
    assertThat(
            shown(clinician, only(Attention.POSSIBLE)).size()
                + shown(clinician, only(Attention.WATCHED)).size())
        .isEqualTo(all.size());
  }

  private void decideAll(Actor clinician) {
    for (WorklistLine line : shown(clinician, WorklistFilter.ALL)) {
      RecordedFinding finding = line.finding();
      records.assign(
          clinician,
          finding.id(),
          finding.version(),
          Optional.of(PatientRecords.assigneeOf(clinician)));
      records.acknowledge(
          clinician, finding.id(), finding.version() + 1, Action.DISCUSS_IN_MDT, "Thursday.");
    }
  }

  private List<WorklistLine> shown(Actor actor, WorklistFilter filter) {
    return worklist.findings(actor, filter, Slice.page(1)).rows();
  }

  private static WorklistFilter since(Instant moment) {
    return filter(Optional.empty(), Optional.of(moment));
  }

  private static WorklistFilter only(Attention part) {
    return filter(Optional.of(part), Optional.empty());
  }

  private static WorklistFilter filter(Optional<Attention> part, Optional<Instant> since) {
    return new WorklistFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        part,
        since);
  }
}
