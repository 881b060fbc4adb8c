package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.security.Actor;

/** One patient whose NPM1 turned positive in marrow, at a centre that changes its rule sets. */
@QuarkusTest
class RuleSetsInForceTest {

  private static final RuleId CONVERSION = new RuleId("aml-2021-conversion");

  @Inject RuleSetsInForce ruleSets;
  @Inject PatientFiles files;
  @Inject Worklist worklist;
  @Inject Ward ward;
  @Inject TestClock clock;

  private Actor clinician;
  private PatientId patient;

  @BeforeEach
  void admit() {
    clock.standAt("2026-02-02T09:00:00Z");
    clinician = ward.clinician();
    patient = ward.inRemission(clinician, Disease.AML, "A-1");
    ward.record(
        clinician,
        patient,
        AResult.of("NPM1").inMarrow().on("2025-09-01").notDetected("0.001"),
        AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.5"));
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void aDryRunCountsWhatWouldCeaseAndChangesNothing() {
    RuleSetsInForce.DryRun tried =
        ruleSets.tryOut(clinician, clinician.home(), Disease.AML, Set.of(RuleSets.ELN_AML_2025));

    assertThat(tried.patients()).isEqualTo(1);
    assertThat(tried.effects()).contains(new RuleSetsInForce.Effect(CONVERSION, 0, 1));
    assertThat(conversion().state()).isEqualTo(FindingState.OPEN);
    assertThat(ruleSets.choices(clinician, clinician.home(), Disease.AML)).isEmpty();
  }

  @Test
  void theChoiceDoesWhatTheDryRunSaidAndBackAgain() {
    Set<RuleSet> only2025 = Set.of(RuleSets.ELN_AML_2025);
    RuleSetsInForce.DryRun tried =
        ruleSets.tryOut(clinician, clinician.home(), Disease.AML, only2025);

    assertThat(choose(only2025, 0)).contains(tried);
    assertThat(conversion().state()).isEqualTo(FindingState.WITHDRAWN);
    assertThat(steps())
        .last()
        .satisfies(
            step -> {
              assertThat(step.kind()).isEqualTo(FindingStep.Kind.RULE_SET_ASIDE);
              assertThat(step.why().text()).contains("ELN-AML-2025", "Decision of the board.");
            });

    assertThat(choose(RuleSets.defaults(Disease.AML), 1)).isPresent();
    assertThat(conversion().state()).isEqualTo(FindingState.OPEN);
    assertThat(steps())
        .extracting(FindingStep::kind)
        .containsExactly(
            FindingStep.Kind.OPENED, FindingStep.Kind.RULE_SET_ASIDE, FindingStep.Kind.REOPENED);
  }

  @Test
  void theNextResultIsAskedUnderTheNewSets() {
    choose(Set.of(RuleSets.ELN_AML_2025), 0);
    PatientId other = ward.inRemission(clinician, Disease.AML, "A-2");
    ward.record(
        clinician,
        other,
        AResult.of("NPM1").inMarrow().on("2025-09-01").notDetected("0.001"),
        AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.5"));
    assertThat(files.open(clinician, other, Purpose.VIEW).findings())
        .extracting(RecordedFinding::rule)
        .isNotEmpty()
        .doesNotContain(CONVERSION);
  }

  /** The small picture of a row has the threshold of a rule in force, or none. */
  @Test
  void theWorklistKnowsTheRulesInForceAtTheCentreOfEachRow() {
    assertThat(worklistRules()).contains(CONVERSION);
    choose(Set.of(RuleSets.ELN_AML_2025), 0);
    assertThat(worklistRules()).isNotEmpty().doesNotContain(CONVERSION);
  }

  private List<RuleId> worklistRules() {
    return worklist
        .findings(clinician, WorklistFilter.ALL, Slice.page(1))
        .rows()
        .get(0)
        .inForce()
        .rules()
        .stream()
        .map(rule -> rule.info().id())
        .toList();
  }

  @Test
  void whatStandsIsTheLatestChoiceAndElsewhereTheDefaults() {
    choose(Set.of(RuleSets.ELN_AML_2018), 0);
    choose(Set.of(RuleSets.ELN_AML_2025), 1);
    assertThat(ruleSets.standing(clinician))
        .hasSize(Disease.values().length)
        .allSatisfy(
            each ->
                assertThat(each.sets())
                    .isEqualTo(
                        each.disease() == Disease.AML
                            ? Set.of(RuleSets.ELN_AML_2025)
                            : RuleSets.defaults(each.disease())));
  }

  @Test
  void theSecondOfTwoChoicesMadeAtTheSameTimeIsRefused() {
    assertThat(choose(Set.of(RuleSets.ELN_AML_2025), 0)).isPresent();
    assertThat(choose(Set.of(RuleSets.ELN_AML_2018), 0)).isEmpty();
    assertThat(ruleSets.of(clinician, clinician.home(), Disease.AML))
        .containsExactly(RuleSets.ELN_AML_2025);
  }

  @Test
  void anotherCentreAnswersLikeAMissingOne() {
    Actor stranger = ward.clinician();
    assertThatThrownBy(
            () ->
                ruleSets.choose(
                    stranger,
                    clinician.home(),
                    Disease.AML,
                    Set.of(RuleSets.ELN_AML_2018),
                    0,
                    "Mine."))
        .isInstanceOf(NotInRecord.class);
  }

  private Optional<RuleSetsInForce.DryRun> choose(Set<RuleSet> sets, int expectedVersion) {
    return ruleSets.choose(
        clinician, clinician.home(), Disease.AML, sets, expectedVersion, "Decision of the board.");
  }

  private RecordedFinding conversion() {
    return files.open(clinician, patient, Purpose.VIEW).findings().stream()
        .filter(finding -> finding.rule().equals(CONVERSION))
        .findFirst()
        .orElseThrow();
  }

  private List<FindingStep> steps() {
    return files.finding(clinician, conversion().id()).steps();
  }
}
