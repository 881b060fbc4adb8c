package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.NewAccount;
import org.mrdmonitor.security.Role;

/** In a centre of its own, from Monday 02-Mar-2026 on. */
@QuarkusTest
class AcknowledgementTargetsTest {

  private static final AResult NPM1 = AResult.of("NPM1").inMarrow();
  private static final AcknowledgementTarget A_WEEK = AcknowledgementTarget.read("5 5 5 5 5");
  private static final Optional<UUID> NOBODY = Optional.empty();

  @Inject AcknowledgementTargets targets;
  @Inject Worklist worklist;
  @Inject PatientRecords records;
  @Inject Accounts accounts;
  @Inject Ward ward;
  @Inject TestClock clock;

  private Actor clinician;

  @BeforeEach
  void begin() {
    clock.standAt("2026-03-02T08:00:00Z");
    clinician = ward.clinician();
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void anotherTargetHoldsForFindingsOpenedFromThenOn() {
    rise("T-1");
    List<LocalDate> before = lookBy();
    assertThat(before).isNotEmpty();
    targets.choose(clinician, clinician.home(), A_WEEK, NOBODY, 0, "Board.");
    assertThat(lookBy()).isEqualTo(before);

    rise("T-2");
    LocalDate monday = LocalDate.parse("2026-03-09");
    assertThat(lookBy()).hasSizeGreaterThan(before.size());
    assertThat(lookBy().stream().filter(monday::equals).count())
        .isGreaterThanOrEqualTo(lookBy().size() - before.size());
  }

  @Test
  void aLateFindingStandsInTheListOfTheSecondPersonUntilSomebodyLooked() {
    Actor lead = secondPerson();
    rise("T-3");
    targets.choose(
        clinician,
        clinician.home(),
        AcknowledgementTarget.DELIVERED,
        Optional.of(lead.accountId()),
        0,
        "Team lead.");
    assertThat(targets.secondPersons(clinician))
        .containsEntry("Ward " + clinician.home(), "Lead of the ward");
    assertThat(targets.secondPersons(ward.clinician())).isEmpty();
    assertThat(mine(lead)).isEmpty();

    clock.standAt("2026-04-02T08:00:00Z");
    assertThat(mine(lead)).hasSameSizeAs(lookBy());
    for (RecordedFinding finding : mine(lead)) {
      records.acknowledge(
          clinician, finding.id(), finding.version(), Action.REPEAT_SAMPLE, "Repeat ordered.");
    }
    assertThat(mine(lead)).isEmpty();
  }

  @Test
  void withoutASecondPersonNothingClimbs() {
    Actor lead = secondPerson();
    rise("T-4");
    Optional<UUID> second = Optional.of(lead.accountId());
    targets.choose(clinician, clinician.home(), A_WEEK, second, 0, "Team lead.");
    targets.choose(clinician, clinician.home(), A_WEEK, NOBODY, 1, "On leave.");
    clock.standAt("2026-04-02T08:00:00Z");
    assertThat(mine(lead)).isEmpty();
    assertThat(targets.secondPersons(clinician)).doesNotContainKey("Ward " + clinician.home());
  }

  @Test
  void theSecondOfTwoChoicesIsToldSo() {
    assertThat(targets.choose(clinician, clinician.home(), A_WEEK, NOBODY, 0, "A.")).isPresent();
    assertThat(targets.choose(clinician, clinician.home(), A_WEEK, NOBODY, 0, "B.")).isEmpty();
    assertThat(targets.choices(clinician, clinician.home()))
        .extracting(AcknowledgementTargets.Choice::reason)
        .containsExactly("A.");
  }

  /** A warning of Monday has until Monday 16-Mar; a relapse of Tuesday until Thursday 05-Mar. */
  @Test
  void whatBecomesWorseBeforeAnybodyLookedIsToBeLookedAtSooner() {
    PatientId patient = rise("T-5");
    clock.standAt("2026-03-03T08:00:00Z");
    ward.record(clinician, patient, NPM1.on("2025-10-01").percent("0.9"));
    assertThat(waiting(WorklistFilter.ALL, clinician))
        .filteredOn(f -> f.severity().atLeast(Severity.POSSIBLE_MOLECULAR_RELAPSE))
        .isNotEmpty()
        .allSatisfy(
            f -> assertThat(f.acknowledgeBy()).isBeforeOrEqualTo(LocalDate.parse("2026-03-05")));
  }

  private PatientId rise(String hospitalId) {
    PatientId patient = ward.inRemission(clinician, Disease.AML, hospitalId);
    ward.record(clinician, patient, NPM1.on("2025-03-01").notDetected("0.001"));
    ward.record(clinician, patient, NPM1.on("2025-09-01").percent("0.05"));
    return patient;
  }

  private Actor secondPerson() {
    Actor administrator = accounts.named("administrator").orElseThrow().actor();
    NewAccount lead =
        new NewAccount(
            "lead-" + UUID.randomUUID().toString().substring(0, 8),
            "Lead of the ward",
            Set.of(Role.COORDINATOR),
            Set.of(clinician.home()),
            clinician.home());
    return accounts.create(administrator, lead).actor();
  }

  private List<LocalDate> lookBy() {
    return waiting(WorklistFilter.ALL, clinician).stream()
        .map(RecordedFinding::acknowledgeBy)
        .sorted()
        .toList();
  }

  private List<RecordedFinding> mine(Actor person) {
    return waiting(
        new WorklistFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(person.accountId()),
            Optional.empty(),
            Optional.empty()),
        person);
  }

  private List<RecordedFinding> waiting(WorklistFilter filter, Actor person) {
    return worklist.findings(person, filter, Slice.page(1)).rows().stream()
        .map(WorklistLine::finding)
        .toList();
  }
}
