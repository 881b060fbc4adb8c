package org.mrdmonitor.timeline.flagquality;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;

/**
 * How the findings of one rule did, or those of all rules together.
 *
 * @param rule empty for all rules
 * @param findings all that were raised
 * @param withdrawn of them, because a correction or a change of rules removed their basis; no share
 *     counts these
 * @param overridden overridden now, of those that waited for a person
 * @param reasons the coded reasons of the overridden ones with their counts
 * @param confirmed confirmed, of those that a second sample or a relapse confirmed or refuted
 * @param relapsed of all, followed by a recorded relapse so far: a lower bound, since follow-up may
 *     be short and treatment may have prevented one
 */
public record RuleQuality(
    Optional<RuleId> rule,
    int findings,
    int withdrawn,
    ExactShare overridden,
    SortedMap<String, Integer> reasons,
    ExactShare confirmed,
    ExactShare relapsed) {

  /** From so many findings that waited for a person on, a rule can be listed for review. */
  public static final int ENOUGH = 20;

  public RuleQuality {
    reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
  }

  static RuleQuality of(Optional<RuleId> rule, List<Fate> fates) {
    return new RuleQuality(
        rule,
        fates.size(),
        count(fates, Fate::withdrawn),
        share(fates, Fate::asked, fate -> fate.state() == FindingState.OVERRIDDEN),
        reasons(fates),
        share(fates, Fate::decided, fate -> fate.confirmation() == Confirmation.State.CONFIRMED),
        share(fates, fate -> !fate.withdrawn(), fate -> fate.after() == Fate.Relapse.RECORDED));
  }

  /** Whether more than half of at least {@link #ENOUGH} findings were overridden (UI-64). */
  public boolean wantsReview() {
    return overridden.of() >= ENOUGH && 2 * overridden.count() > overridden.of();
  }

  private static SortedMap<String, Integer> reasons(List<Fate> fates) {
    Map<String, Integer> counted =
        fates.stream()
            .flatMap(fate -> fate.overriddenFor().stream())
            .collect(Collectors.toMap(reason -> reason, reason -> 1, Integer::sum));
    return new TreeMap<>(counted);
  }

  private static ExactShare share(List<Fate> fates, Predicate<Fate> told, Predicate<Fate> counted) {
    return new ExactShare(count(fates, told.and(counted)), count(fates, told));
  }

  private static int count(List<Fate> fates, Predicate<Fate> counted) {
    return (int) fates.stream().filter(counted).count();
  }
}
