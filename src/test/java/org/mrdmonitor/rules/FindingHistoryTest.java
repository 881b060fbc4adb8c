package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;

class FindingHistoryTest {

  private static final RuleBook WANTS_A_REPEAT =
      new RuleBook(List.of(new AboveOnePercent(Repeat.WITHIN_FOUR_WEEKS)));
  private static final RuleBook WANTS_NONE =
      new RuleBook(List.of(new AboveOnePercent(Repeat.NOT_NEEDED)));

  private static final ACourse HIGH_ONCE =
      course().with(result("2026-01-01").percent("0.1")).with(result("2026-02-01").percent("2"));

  @Test
  void nothingRaisedIsNoFinding() {
    assertThat(WANTS_NONE.findings(course().with(result("2026-01-01").percent("0.1")).course()))
        .isEmpty();
  }

  @Test
  void theResultThatRaisedIsTheIdentity() {
    Finding finding = only(WANTS_NONE, HIGH_ONCE.course());

    assertThat(finding.raisedBy()).isEqualTo(result("2026-02-01").percent("2").id());
    assertThat(finding.raisedOn()).isEqualTo("2026-02-01");
    assertThat(finding.standing()).isTrue();
    assertThat(finding.confirmation()).isEqualTo(Confirmation.NOT_NEEDED);
  }

  @Test
  void aLaterResultExtendsIt() {
    Finding finding = only(WANTS_NONE, HIGH_ONCE.with(result("2026-03-01").percent("3")).course());

    assertThat(finding.raisedOn()).isEqualTo("2026-02-01");
    assertThat(finding.latest().evidence().deciding().sampledOn()).isEqualTo("2026-03-01");
  }

  @Test
  void aLowerResultEndsItAndTheNextRiseIsANewOne() {
    List<Finding> findings =
        WANTS_NONE.findings(
            HIGH_ONCE
                .with(result("2026-03-01").percent("0.2"))
                .with(result("2026-04-01").percent("5"))
                .course());

    assertThat(findings)
        .extracting(Finding::endedOn)
        .containsExactly(Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty());
  }

  @Test
  void aRepeatIsWantedUntilItIsDueAndOverdueFromTheNextDay() {
    // 2026-02-01 + 28 days = 2026-03-01
    assertThat(only(WANTS_A_REPEAT, HIGH_ONCE.asOf("2026-03-01")).confirmation())
        .isEqualTo(
            new Confirmation(
                Confirmation.State.WANTED,
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.empty()));
    assertThat(only(WANTS_A_REPEAT, HIGH_ONCE.asOf("2026-03-02")).confirmation().state())
        .isEqualTo(Confirmation.State.OVERDUE);
  }

  @Test
  void aSecondHighResultConfirms() {
    Confirmation confirmation =
        only(WANTS_A_REPEAT, HIGH_ONCE.with(result("2026-02-15").percent("2")).course())
            .confirmation();

    assertThat(confirmation.state()).isEqualTo(Confirmation.State.CONFIRMED);
    assertThat(confirmation.decidedOn()).contains(LocalDate.of(2026, 2, 15));
  }

  @Test
  void aLateRepeatStillConfirms() {
    assertThat(state(HIGH_ONCE.with(result("2026-09-15").percent("2"))))
        .isEqualTo(Confirmation.State.CONFIRMED);
  }

  @Test
  void aSecondSampleOfTheSameDayDoesNotConfirm() {
    assertThat(state(HIGH_ONCE.with(result("2026-02-01").as(1).percent("3"))))
        .isEqualTo(Confirmation.State.WANTED);
  }

  @Test
  void aLowRepeatRefutesAndEnds() {
    Finding finding =
        only(WANTS_A_REPEAT, HIGH_ONCE.with(result("2026-02-15").percent("0.1")).course());

    assertThat(finding.confirmation().state()).isEqualTo(Confirmation.State.REFUTED);
    assertThat(finding.endedOn()).contains(LocalDate.of(2026, 2, 15));
  }

  @Test
  void aRepeatThatCannotTellLeavesTheQuestionOpen() {
    Finding finding =
        only(WANTS_A_REPEAT, HIGH_ONCE.with(result("2026-02-15").notDetected("5")).course());

    assertThat(finding.confirmation().state()).isEqualTo(Confirmation.State.WANTED);
    assertThat(finding.standing()).isTrue();
  }

  @Test
  void aRelapseBeforeTheRepeatConfirms() {
    Finding finding =
        only(
            WANTS_A_REPEAT,
            HIGH_ONCE.relapse("2026-02-10").with(result("2026-02-15").percent("0.1")).course());

    assertThat(finding.confirmation().decidedOn()).contains(LocalDate.of(2026, 2, 10));
    assertThat(finding.confirmation().state()).isEqualTo(Confirmation.State.CONFIRMED);
  }

  @Test
  void aLowRepeatAfterNewTreatmentEndsWithoutRefuting() {
    Finding finding =
        only(
            WANTS_A_REPEAT,
            HIGH_ONCE
                .openTherapy("2026-02-05", "salvage")
                .with(result("2026-06-15").percent("0.1"))
                .course());

    assertThat(finding.standing()).isFalse();
    assertThat(finding.confirmation().state()).isEqualTo(Confirmation.State.WANTED);
  }

  @Test
  void aRepeatAtALowerSeverityRefutesTheHigherAndStandsAtItsOwn() {
    List<Finding> findings =
        WANTS_A_REPEAT.findings(
            course()
                .with(result("2026-01-01").percent("20"))
                .with(result("2026-01-15").percent("2"))
                .course());

    assertThat(findings)
        .extracting(Finding::severity, f -> f.confirmation().state(), Finding::standing)
        .containsExactly(
            tuple(Severity.POSSIBLE_MOLECULAR_RELAPSE, Confirmation.State.REFUTED, false),
            tuple(Severity.WARNING, Confirmation.State.WANTED, true));
  }

  @Test
  void aRiseToAHigherSeverityWantsARepeatOfItsOwn() {
    Finding finding =
        only(WANTS_A_REPEAT, HIGH_ONCE.with(result("2026-02-15").percent("20")).course());

    assertThat(finding.severity()).isEqualTo(Severity.POSSIBLE_MOLECULAR_RELAPSE);
    // 2026-02-15 + 28 days
    assertThat(finding.confirmation().dueBy()).contains(LocalDate.of(2026, 3, 15));
    assertThat(finding.confirmation().state()).isEqualTo(Confirmation.State.WANTED);
  }

  private static Confirmation.State state(ACourse course) {
    return only(WANTS_A_REPEAT, course.course()).confirmation().state();
  }

  private static Finding only(RuleBook book, Course course) {
    List<Finding> findings = book.findings(course);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static ACourse course() {
    return ACourse.of(Disease.CML);
  }

  private static AResult result(String day) {
    return AResult.of("BCR::ABL1").inBlood().on(day);
  }
}
