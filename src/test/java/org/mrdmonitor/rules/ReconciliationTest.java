package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Reconciliation.Reason;

class ReconciliationTest {

  private static final RuleBook BOOK =
      new RuleBook(List.of(new AboveOnePercent(Repeat.WITHIN_FOUR_WEEKS)));
  private static final UUID ROW = new UUID(0, 1);

  private static final ACourse RAISED =
      ACourse.of(Disease.CML).with(result("2026-02-01").percent("2"));
  private static final ACourse CONFIRMED = RAISED.with(result("2026-02-15").percent("2"));
  private static final ACourse REFUTED = RAISED.with(result("2026-02-15").percent("0.1"));
  private static final ACourse RISEN = RAISED.with(result("2026-02-15").percent("20"));
  private static final ACourse CORRECTED =
      ACourse.of(Disease.CML).with(result("2026-02-01").percent("0.2"));

  @Test
  void anUnknownFindingIsOpened() {
    Finding finding = finding(RAISED);
    assertThat(Reconciliation.of(BOOK, List.of(), List.of(finding)).steps())
        .containsExactly(new Reconciliation.Open(finding));
  }

  @Test
  void nothingNewIsNoStep() {
    assertThat(steps(stored(RAISED, FindingState.ACKNOWLEDGED), RAISED)).isEmpty();
  }

  @Test
  void moreEvidenceExtends() {
    StoredFinding stored = stored(RAISED, FindingState.OPEN);
    assertThat(steps(stored, CONFIRMED))
        .containsExactly(new Reconciliation.Extend(stored, finding(CONFIRMED)));
  }

  @Test
  void aLaterResultEnds() {
    StoredFinding stored = stored(RAISED, FindingState.ACKNOWLEDGED);
    assertThat(steps(stored, REFUTED))
        .containsExactly(new Reconciliation.End(stored, finding(REFUTED)));
  }

  @Test
  void aCorrectionOfTheBasisWithdraws() {
    StoredFinding stored = stored(RAISED, FindingState.ACKNOWLEDGED);
    assertThat(steps(stored, CORRECTED))
        .containsExactly(new Reconciliation.Withdraw(stored, Reason.BASIS_CHANGED));
  }

  @Test
  void aRuleThatIsNoLongerInForceWithdraws() {
    StoredFinding stored = stored(RAISED, FindingState.OPEN);
    assertThat(Reconciliation.of(new RuleBook(List.of()), List.of(stored), List.of()).steps())
        .containsExactly(new Reconciliation.Withdraw(stored, Reason.RULE_NOT_IN_FORCE));
  }

  @Test
  void theCorrectionOfACorrectionReopens() {
    StoredFinding stored = stored(RAISED, FindingState.WITHDRAWN);
    assertThat(steps(stored, RAISED))
        .containsExactly(new Reconciliation.Reopen(stored, finding(RAISED), Reason.DERIVED_AGAIN));
  }

  @Test
  void voidingTheResultThatEndedItReopens() {
    StoredFinding stored = stored(REFUTED, FindingState.CLOSED);
    assertThat(steps(stored, RAISED))
        .containsExactly(new Reconciliation.Reopen(stored, finding(RAISED), Reason.DERIVED_AGAIN));
  }

  @Test
  void whatWasLookedAtIsLookedAtAgainWhenItIsConfirmed() {
    StoredFinding stored = stored(RAISED, FindingState.OVERRIDDEN);
    assertThat(steps(stored, CONFIRMED))
        .containsExactly(new Reconciliation.Reopen(stored, finding(CONFIRMED), Reason.CONFIRMED));
  }

  @Test
  void whatWasLookedAtIsLookedAtAgainWhenItGetsWorse() {
    StoredFinding stored = stored(RAISED, FindingState.CLOSED);
    assertThat(steps(stored, RISEN))
        .containsExactly(new Reconciliation.Reopen(stored, finding(RISEN), Reason.SEVERITY_ROSE));
  }

  @Test
  void anEarlierResultEnteredLateKeepsTheFindingAndMovesItsBeginning() {
    ACourse late = RAISED.with(result("2026-01-20").percent("3"));
    StoredFinding stored = stored(RAISED, FindingState.OPEN);

    assertThat(steps(stored, late))
        .containsExactly(new Reconciliation.Extend(stored, finding(late)));
  }

  private static List<Reconciliation.Step> steps(StoredFinding stored, ACourse now) {
    return Reconciliation.of(BOOK, List.of(stored), BOOK.findings(now.course())).steps();
  }

  private static StoredFinding stored(ACourse course, FindingState state) {
    return StoredFinding.of(ROW, finding(course), state);
  }

  private static Finding finding(ACourse course) {
    List<Finding> findings = BOOK.findings(course.course());
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static AResult result(String day) {
    return AResult.of("BCR::ABL1").inBlood().on(day);
  }
}
