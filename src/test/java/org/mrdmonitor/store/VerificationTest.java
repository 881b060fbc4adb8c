package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.Verification.Outcome;
import org.mrdmonitor.store.Verification.Verdict;
import org.mrdmonitor.store.VerificationRule.Unverified;
import org.mrdmonitor.store.VerificationRule.Way;

/** One patient whose NPM1 turned positive in marrow, at a centre that asks for a second person. */
@QuarkusTest
class VerificationTest {

  private static final RuleId CONVERSION = new RuleId("aml-2021-conversion");
  private static final VerificationRule MARKED =
      new VerificationRule(Way.VISUAL, Unverified.COUNTS);
  private static final VerificationRule LEFT_OUT =
      new VerificationRule(Way.VISUAL, Unverified.LEFT_OUT);
  private static final VerificationRule BLIND = new VerificationRule(Way.BLIND, Unverified.COUNTS);
  private static final Measurement NEGATIVE =
      AResult.of("NPM1").inMarrow().on("2025-09-01").notDetected("0.001");
  private static final Measurement POSITIVE =
      AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.5");

  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject VerificationSettings settings;
  @Inject VerificationQueue queue;
  @Inject Ward ward;
  @Inject TestClock clock;

  private Actor author;
  private Actor second;
  private PatientId patient;
  private List<MeasurementId> results;

  @BeforeEach
  void admit() {
    clock.standAt("2026-02-02T09:00:00Z");
    author = ward.clinician();
    second = ward.colleagueOf(author);
    patient = ward.inRemission(author, Disease.AML, "A-1");
    results = ward.record(author, patient, NEGATIVE, POSITIVE).recorded();
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void nobodyIsAskedWhereTheCentreChoseNothing() {
    assertThat(queue.waiting(second, Slice.page(1)).rows()).isEmpty();
    assertThat(refusal(verify(second, 0, Verdict.agrees()))).isEqualTo(Change.Refusal.NOT_ASKED);
    assertThat(file().verified().asked()).isFalse();
  }

  @Test
  void theListHoldsTheEntriesOfOthers() {
    choose(MARKED, 0);
    assertThat(queue.waiting(author, Slice.page(1)).rows()).isEmpty();
    assertThat(queue.waiting(second, Slice.page(1)).rows())
        .extracting(line -> line.result().id())
        .containsExactlyElementsOf(results);
    assertThat(queue.waiting(ward.clinician(), Slice.page(1)).rows()).isEmpty();
  }

  @Test
  void aSecondPersonVerifiesOnceAndTheAuthorNever() {
    choose(MARKED, 0);
    assertThat(refusal(verify(author, 1, Verdict.agrees()))).isEqualTo(Change.Refusal.OWN_ENTRY);
    assertThat(isVerified(1)).isFalse();

    assertThat(verify(second, 1, Verdict.agrees())).isInstanceOf(Change.Done.class);

    assertThat(isVerified(1)).isTrue();
    assertThat(refusal(verify(second, 1, Verdict.agrees())))
        .isEqualTo(Change.Refusal.VERIFIED_BEFORE);
    assertThat(queue.waiting(second, Slice.page(1)).rows())
        .extracting(line -> line.result().id())
        .containsExactly(results.get(0));
    assertThat(audited("RESULT_VERIFIED")).isEqualTo(1);
  }

  @Test
  void whoCorrectedItIsItsAuthorAndTheFirstAuthorMayVerifyIt() {
    choose(MARKED, 0);
    verify(second, 1, Verdict.agrees());
    Measurement other = AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.4");

    records.correct(second, patient, results.get(1), 1, Ward.entered(other), "Misread.");

    assertThat(isVerified(1)).isFalse();
    assertThat(refusal(verify(second, 2, 1, Verdict.agrees()))).isEqualTo(Change.Refusal.OWN_ENTRY);
    assertThat(verify(author, 2, 1, Verdict.agrees())).isInstanceOf(Change.Done.class);
    assertThat(isVerified(1)).isTrue();
  }

  @Test
  void aVerificationOfAnOlderVersionIsOvertaken() {
    choose(MARKED, 0);
    Measurement other = AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.4");
    records.correct(author, patient, results.get(1), 1, Ward.entered(other), "Misread.");
    assertThat(verify(second, 1, Verdict.agrees())).isInstanceOf(Change.Overtaken.class);
  }

  @Test
  void aVoidedResultWaitsForNobody() {
    choose(MARKED, 0);
    records.voidResult(author, patient, results.get(1), 1, "Sample of another patient.");
    assertThat(refusal(verify(second, 2, 1, Verdict.agrees()))).isEqualTo(Change.Refusal.VOIDED);
    assertThat(queue.waiting(second, Slice.page(1)).rows())
        .extracting(line -> line.result().id())
        .containsExactly(results.get(0));
  }

  @Test
  void whatIsSentBackComesToItsAuthorAndStaysUnverified() {
    choose(MARKED, 0);
    verify(second, 1, Verdict.sentBack(Way.VISUAL, "Report says 0.05 %."));
    assertThat(queue.sentBack(author, Slice.page(1)).rows())
        .extracting(VerificationQueue.Line::lastSaid)
        .containsExactly(Optional.of(Outcome.SENT_BACK));
    assertThat(queue.sentBack(second, Slice.page(1)).rows()).isEmpty();
    assertThat(isVerified(1)).isFalse();
    assertThat(audited("RESULT_NOT_VERIFIED")).isEqualTo(1);
  }

  @Test
  void anOpenDifferenceIsDecidedAndNotTypedOver() {
    choose(BLIND, 0);
    Verification.Retyped typed = new Verification.Retyped("12-Jan-2026", "0.05", "%");
    assertThat(refusal(verify(second, 1, Verdict.firstStands("Checked."))))
        .isEqualTo(Change.Refusal.NOT_ASKED);
    verify(second, 1, Verdict.typedAgain(Outcome.DIFFERS, typed));
    assertThat(queue.open(second, results.get(1)).openDifference())
        .flatMap(Verification::retyped)
        .contains(typed);
    assertThat(refusal(verify(second, 1, Verdict.typedAgain(Outcome.AGREES, typed))))
        .isEqualTo(Change.Refusal.NOT_ASKED);
    verify(second, 1, Verdict.firstStands("Second look at the report."));
    assertThat(isVerified(1)).isTrue();
  }

  @Test
  void seeingIsNotEnoughWhereTheCentreAsksForBlindReEntry() {
    choose(BLIND, 0);
    assertThat(refusal(verify(second, 1, Verdict.agrees()))).isEqualTo(Change.Refusal.NOT_ASKED);
  }

  @Test
  void rulesDoWithoutWhatNobodyVerifiedUntilSomebodyHas() {
    assertThat(conversion().state()).isEqualTo(FindingState.OPEN);
    VerificationSettings.DryRun tried = settings.tryOut(author, author.home(), LEFT_OUT);
    assertThat(tried.unverified()).isEqualTo(2);
    assertThat(tried.effects()).contains(new RuleSetsInForce.Effect(CONVERSION, 0, 1));
    assertThat(conversion().state()).isEqualTo(FindingState.OPEN);

    assertThat(choose(LEFT_OUT, 0)).contains(tried);

    assertThat(conversion().state()).isEqualTo(FindingState.WITHDRAWN);
    assertThat(files.finding(author, conversion().id()).steps())
        .last()
        .satisfies(
            step -> assertThat(step.why().text()).contains("no longer count", "Study protocol."));
    assertThat(file().courseOfRules().measurements()).isEmpty();
    assertThat(file().course().measurements()).hasSize(2);

    verify(second, 0, Verdict.agrees());
    verify(second, 1, Verdict.agrees());
    assertThat(conversion().state()).isEqualTo(FindingState.OPEN);
  }

  @Test
  void aCorrectedResultCountsAgainOnceItIsVerified() {
    choose(LEFT_OUT, 0);
    verify(second, 0, Verdict.agrees());
    verify(second, 1, Verdict.agrees());
    Measurement other = AResult.of("NPM1").inMarrow().on("2026-01-12").percent("0.4");
    records.correct(author, patient, results.get(1), 1, Ward.entered(other), "Misread.");
    assertThat(conversion().state()).isEqualTo(FindingState.WITHDRAWN);
    verify(second, 2, 1, Verdict.agrees());
    assertThat(conversion().state()).isEqualTo(FindingState.OPEN);
  }

  @Test
  void whenAllCountAgainTheFindingComesBackInTheSameTransaction() {
    choose(LEFT_OUT, 0);
    choose(MARKED, 1);
    assertThat(conversion().state()).isEqualTo(FindingState.OPEN);
    assertThat(settings.choices(author, author.home()))
        .extracting(VerificationSettings.Choice::rule)
        .containsExactly(MARKED, LEFT_OUT);
  }

  @Test
  void aNewResultDoesNotCountBeforeItIsVerified() {
    choose(LEFT_OUT, 0);
    PatientId other = ward.inRemission(author, Disease.AML, "A-2");
    List<MeasurementId> recorded = ward.record(author, other, NEGATIVE, POSITIVE).recorded();
    assertThat(files.open(author, other, Purpose.VIEW).findings()).isEmpty();
    assertThat(recorded).hasSize(2);
  }

  @Test
  void theSecondOfTwoChoicesMadeAtTheSameTimeIsRefused() {
    assertThat(choose(MARKED, 0)).isPresent();
    assertThat(choose(LEFT_OUT, 0)).isEmpty();
    assertThat(conversion().state()).isEqualTo(FindingState.OPEN);
  }

  @Test
  void anotherCentreAnswersLikeAMissingOne() {
    choose(MARKED, 0);
    Actor stranger = ward.clinician();
    assertThatThrownBy(() -> verify(stranger, 1, Verdict.agrees())).isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> queue.open(stranger, results.get(1))).isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> settings.choose(stranger, author.home(), MARKED, 1, "Mine."))
        .isInstanceOf(NotInRecord.class);
  }

  private Optional<VerificationSettings.DryRun> choose(VerificationRule rule, int expected) {
    return settings.choose(author, author.home(), rule, expected, "Study protocol.");
  }

  private Change<ResultVersion> verify(Actor actor, int which, Verdict verdict) {
    return verify(actor, 1, which, verdict);
  }

  private Change<ResultVersion> verify(Actor actor, int version, int which, Verdict verdict) {
    return records.verify(actor, patient, results.get(which), version, verdict);
  }

  private boolean isVerified(int which) {
    PatientFile file = file();
    return file.results().stream()
        .map(History::current)
        .filter(version -> version.id().equals(results.get(which)))
        .anyMatch(file.verified()::isVerified);
  }

  private long audited(String action) {
    return ward.count(
        "SELECT count(*) FROM audit_entries WHERE patient_id = ? AND action = ?",
        patient.value(),
        action);
  }

  private RecordedFinding conversion() {
    return file().findings().stream()
        .filter(finding -> finding.rule().equals(CONVERSION))
        .findFirst()
        .orElseThrow();
  }

  private PatientFile file() {
    return files.open(author, patient, Purpose.VIEW);
  }

  private static Change.Refusal refusal(Change<?> change) {
    return ((Change.Refused<?>) change).because();
  }
}
