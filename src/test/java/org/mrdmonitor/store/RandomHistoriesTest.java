package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.security.Actor;

/**
 * Whatever is entered, corrected, voided and decided in whatever order: one waiting finding at most
 * per rule and marker, no state without a step that says why, and findings that depend on what the
 * record holds, not on the order it came in (UI-60, UI-61, RE-32).
 */
@QuarkusTest
class RandomHistoriesTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);
  private static final String[] PERCENT = {"0.0008", "0.004", "0.02", "0.09", "0.3", "1.4", "8"};

  /** The steps with which a finding may leave the list. */
  private static final Set<FindingStep.Kind> LEAVING =
      EnumSet.of(
          FindingStep.Kind.CLOSED_BY_RESULT,
          FindingStep.Kind.CLOSED_BY_DECISION,
          FindingStep.Kind.OVERRIDDEN,
          FindingStep.Kind.WITHDRAWN,
          FindingStep.Kind.RULE_SET_ASIDE);

  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject Ward ward;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noFindingIsDoubleAndNoneLeavesWithoutAReason(long seed) {
    Random random = new Random(seed);
    Actor clinician = ward.clinician();
    PatientId patient = ward.inRemission(clinician, Disease.AML, "A-" + seed);
    PatientFile before = files.open(clinician, patient, Purpose.VIEW);
    for (int i = 0; i < 25; i++) {
      change(clinician, patient, random);
      PatientFile file = files.open(clinician, patient, Purpose.VIEW);
      assertThat(waitingKeys(file)).doesNotHaveDuplicates();
      assertNoneLeftWithoutAStep(clinician, before, file);
      before = file;
      file.findings().forEach(finding -> assertLastStepTells(clinician, finding));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void theOrderOfEntryDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<Measurement> results = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      results.add(result(FIRST_DAY.plusDays(21L * i), random));
    }
    Set<String> inOrder = findingsOf(results, seed);
    Collections.shuffle(results, random);
    assertThat(findingsOf(results, seed)).isEqualTo(inOrder).isNotEmpty();
  }

  private Set<String> findingsOf(List<Measurement> results, long seed) {
    Actor clinician = ward.clinician();
    PatientId patient = ward.inRemission(clinician, Disease.AML, "A-" + seed);
    results.forEach(result -> ward.record(clinician, patient, result));
    Set<String> texts = new TreeSet<>();
    files.open(clinician, patient, Purpose.VIEW).findings().stream()
        .filter(finding -> finding.state() != FindingState.WITHDRAWN)
        .forEach(
            f ->
                texts.add(
                    "%s %s %s %s %s %s %s %s"
                        .formatted(
                            f.rule(),
                            f.raisedOn(),
                            f.severity(),
                            f.state().waiting(),
                            f.confirmation(),
                            f.endedOn(),
                            f.lastEvidenceOn(),
                            f.formula())));
    return texts;
  }

  private void change(Actor clinician, PatientId patient, Random random) {
    PatientFile file = files.open(clinician, patient, Purpose.VIEW);
    int dice = random.nextInt(10);
    if (dice < 6 || file.results().isEmpty()) {
      LocalDate day = FIRST_DAY.plusDays(7L * random.nextInt(60));
      List<Entry> entry = List.of(Entry.furtherSample(Ward.entered(result(day, random))));
      records.record(clinician, patient, entry, IdempotencyKey.fresh());
    } else if (dice < 8) {
      ResultVersion any = any(file.results(), random).current();
      Measurement other = result(any.content().sampledOn(), random);
      records.correct(clinician, patient, any.id(), any.version(), Ward.entered(other), "Misread.");
    } else if (dice < 9) {
      ResultVersion any = any(file.results(), random).current();
      records.voidResult(clinician, patient, any.id(), any.version(), "Other patient.");
    } else if (!file.findings().isEmpty()) {
      RecordedFinding any = any(file.findings(), random);
      decide(clinician, any, random);
    }
  }

  private void decide(Actor clinician, RecordedFinding any, Random random) {
    switch (random.nextInt(4)) {
      case 0 ->
          records.assign(
              clinician,
              any.id(),
              any.version(),
              Optional.of(PatientRecords.assigneeOf(clinician)).filter(a -> random.nextBoolean()));
      case 1 ->
          records.acknowledge(
              clinician, any.id(), any.version(), Action.DISCUSS_IN_MDT, "Thursday.");
      case 2 ->
          records.override(
              clinician, any.id(), any.version(), OverrideReason.KNOWN_CAUSE, "Known.");
      default -> records.close(clinician, any.id(), any.version(), "Settled.");
    }
  }

  private void assertLastStepTells(Actor clinician, RecordedFinding finding) {
    List<FindingStep> steps = files.finding(clinician, finding.id()).steps();
    FindingStep last = steps.get(steps.size() - 1);
    assertThat(last.state()).isEqualTo(finding.state());
    assertThat(last.version()).isEqualTo(finding.version());
    assertThat(last.why().text()).isNotBlank();
  }

  /** What waited before is still there, and where it does not wait any more a new step says why. */
  private void assertNoneLeftWithoutAStep(Actor clinician, PatientFile before, PatientFile after) {
    for (RecordedFinding waited : before.findings()) {
      RecordedFinding now =
          after.findings().stream()
              .filter(f -> f.id().equals(waited.id()))
              .findFirst()
              .orElseThrow();
      if (waited.state().waiting() && !now.state().waiting()) {
        assertThat(files.finding(clinician, now.id()).steps())
            .filteredOn(step -> step.version() > waited.version())
            .anySatisfy(
                step -> {
                  assertThat(step.kind()).isIn(LEAVING);
                  assertThat(step.why().text()).isNotBlank();
                  assertThat(step.by()).isNotBlank();
                });
      }
    }
  }

  private static List<String> waitingKeys(PatientFile file) {
    return file.findings().stream()
        .filter(finding -> finding.state().waiting())
        .map(finding -> finding.rule() + " " + finding.marker().key())
        .toList();
  }

  private static Measurement result(LocalDate day, Random random) {
    AResult sample = AResult.of("NPM1").inMarrow().on(day);
    return random.nextInt(3) == 0
        ? sample.notDetected("0.001")
        : sample.percent(PERCENT[random.nextInt(PERCENT.length)]);
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
