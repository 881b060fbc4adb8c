package org.mrdmonitor.timeline.flagquality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.timeline.cohort.FollowUp;
import org.mrdmonitor.timeline.flagquality.Look.Punctuality;

class FlagQualityTest {

  private static final RuleId RULE = new RuleId("some-rule");
  private static final RuleId OTHER = new RuleId("another-rule");
  private static final Look SEEN = look(4, FollowUp.End.EVENT, Punctuality.IN_TIME);
  private static final ExactShare NO_RELAPSE = new ExactShare(0, 0);

  @Test
  void findingsAreCountedPerHundredResults() {
    FlagQuality quality = of(250, waited(RULE), waited(RULE), waited(OTHER));
    // 100 · 3 / 250 and 100 · 2 / 250
    assertThat(quality.perHundredResults(quality.all())).contains(1.2);
    assertThat(quality.rules())
        .extracting(rule -> rule.rule())
        .containsExactly(some(RULE), some(OTHER));
    assertThat(quality.perHundredResults(quality.rules().get(0))).contains(0.8);
    assertThat(of(0).perHundredResults(of(0).all())).isEmpty();
  }

  @Test
  void onlyWhatWaitedForAPersonCanBeOverridden() {
    FlagQuality quality =
        of(
            10,
            overridden(RULE, "sample doubtful"),
            waited(RULE),
            new Fate(
                RULE,
                Severity.WATCH,
                FindingState.CLOSED,
                Confirmation.State.NOT_NEEDED,
                Optional.empty(),
                Fate.Relapse.NONE_SO_FAR,
                Optional.empty()),
            inState(FindingState.WITHDRAWN, Confirmation.State.NOT_NEEDED));
    assertThat(quality.all().findings()).isEqualTo(4);
    assertThat(quality.all().withdrawn()).isEqualTo(1);
    assertThat(quality.all().overridden()).isEqualTo(new ExactShare(1, 2));
    assertThat(quality.all().reasons()).isEqualTo(Map.of("sample doubtful", 1));
  }

  @Test
  void confirmedIsToldOfDecidedConfirmationsOnly() {
    FlagQuality quality =
        of(
            10,
            inState(FindingState.ACKNOWLEDGED, Confirmation.State.CONFIRMED),
            inState(FindingState.CLOSED, Confirmation.State.REFUTED),
            inState(FindingState.OPEN, Confirmation.State.WANTED),
            inState(FindingState.OPEN, Confirmation.State.OVERDUE),
            inState(FindingState.OPEN, Confirmation.State.NOT_NEEDED),
            inState(FindingState.WITHDRAWN, Confirmation.State.CONFIRMED));
    assertThat(quality.all().confirmed()).isEqualTo(new ExactShare(1, 2));
  }

  @Test
  void aRelapseAfterwardsCountsForAllThatWereNotWithdrawn() {
    Fate before = waited(RULE);
    Fate relapsed =
        new Fate(
            RULE,
            Severity.WARNING,
            FindingState.OPEN,
            Confirmation.State.WANTED,
            Optional.empty(),
            Fate.Relapse.RECORDED,
            Optional.of(SEEN));
    assertThat(of(9, before, relapsed).all().relapsed()).isEqualTo(new ExactShare(1, 2));
  }

  @Test
  void rulesThatAreMostlyOverriddenAreListedForReview() {
    assertThat(review(11, 20)).isTrue();
    assertThat(review(10, 20)).isFalse();
    assertThat(review(19, 19)).isFalse();
  }

  /**
   * R 4.2.2, survival 3.5.3: {@code t <- c(1,2,2,5,8,8,13,21,30,40,55,70); e <-
   * c(1,1,0,1,1,0,1,1,1,0,1,0); quantile(survfit(Surv(t, e) ~ 1), c(.5, .8, .9))} gives 21, 55 and
   * NA.
   */
  @Test
  void whatStillWaitsCountsForAsLongAsItWaited() {
    long[] hours = {1, 2, 2, 5, 8, 8, 13, 21, 30, 40, 55, 70};
    int[] seen = {1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 0};
    List<Fate> fates =
        IntStream.range(0, hours.length)
            .mapToObj(
                i ->
                    seen[i] == 1
                        ? looked(look(hours[i], FollowUp.End.EVENT, Punctuality.IN_TIME))
                        : looked(look(hours[i], FollowUp.End.CENSORED, Punctuality.UNDECIDED)))
            .toList();
    Promptness all = FlagQuality.of(100, fates, NO_RELAPSE).promptness().get(0);
    assertThat(all.median()).isEqualTo(OptionalLong.of(21));
    assertThat(all.waiting().quantile(0.8)).isEqualTo(OptionalLong.of(55));
    assertThat(all.ninetieth()).isEmpty();
  }

  @Test
  void overdueIsToldOfThoseLookedAtOrPast() {
    FlagQuality quality =
        of(
            9,
            looked(look(1, FollowUp.End.EVENT, Punctuality.IN_TIME)),
            looked(look(99, FollowUp.End.EVENT, Punctuality.LATE)),
            looked(look(80, FollowUp.End.CENSORED, Punctuality.LATE)),
            looked(look(2, FollowUp.End.CENSORED, Punctuality.UNDECIDED)));
    assertThat(quality.promptness().get(0).overdue()).isEqualTo(new ExactShare(2, 3));
    assertThat(quality.promptness())
        .extracting(each -> each.severity())
        .containsExactly(Optional.empty(), Optional.of(Severity.WATCH));
  }

  private static boolean review(int overridden, int of) {
    List<Fate> fates = new ArrayList<>(Collections.nCopies(overridden, overridden(RULE, "other")));
    fates.addAll(Collections.nCopies(of - overridden, waited(RULE)));
    return !FlagQuality.of(100, fates, NO_RELAPSE).toReview().isEmpty();
  }

  private static Optional<RuleId> some(RuleId rule) {
    return Optional.of(rule);
  }

  private static FlagQuality of(long results, Fate... fates) {
    return FlagQuality.of(results, List.of(fates), NO_RELAPSE);
  }

  private static Fate waited(RuleId rule) {
    return fate(rule, FindingState.OPEN, Confirmation.State.WANTED, Optional.empty(), SEEN);
  }

  private static Fate overridden(RuleId rule, String reason) {
    return fate(
        rule, FindingState.OVERRIDDEN, Confirmation.State.WANTED, Optional.of(reason), SEEN);
  }

  private static Fate inState(FindingState state, Confirmation.State confirmation) {
    return fate(RULE, state, confirmation, Optional.empty(), SEEN);
  }

  private static Fate looked(Look look) {
    return fate(RULE, FindingState.OPEN, Confirmation.State.WANTED, Optional.empty(), look);
  }

  private static Fate fate(
      RuleId rule,
      FindingState state,
      Confirmation.State confirmation,
      Optional<String> reason,
      Look look) {
    return new Fate(
        rule,
        Severity.WATCH,
        state,
        confirmation,
        reason,
        Fate.Relapse.NONE_SO_FAR,
        Optional.of(look));
  }

  private static Look look(long hours, FollowUp.End end, Punctuality punctuality) {
    return new Look(new FollowUp(hours, end), punctuality);
  }
}
