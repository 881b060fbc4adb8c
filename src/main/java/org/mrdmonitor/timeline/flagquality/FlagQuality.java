package org.mrdmonitor.timeline.flagquality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;

/**
 * How well the findings of a period served (UI-62, UI-64).
 *
 * @param results current results with a sampling day in the period
 * @param all of all rules together
 * @param rules those with findings, most findings first
 * @param promptness all severities, then each that waited, the most severe first
 * @param announced relapses before which a finding stood, of all recorded
 */
public record FlagQuality(
    long results,
    RuleQuality all,
    List<RuleQuality> rules,
    List<Promptness> promptness,
    ExactShare announced) {

  private static final double HUNDRED = 100;

  public FlagQuality {
    rules = List.copyOf(rules);
    promptness = List.copyOf(promptness);
  }

  /** Counts what became of the findings of a period. */
  public static FlagQuality of(long results, List<Fate> fates, ExactShare announced) {
    Map<RuleId, List<Fate>> byRule =
        fates.stream().collect(Collectors.groupingBy(Fate::rule, Collectors.toList()));
    List<RuleQuality> rules =
        byRule.entrySet().stream()
            .map(each -> RuleQuality.of(Optional.of(each.getKey()), each.getValue()))
            .sorted(
                Comparator.comparing(RuleQuality::findings)
                    .reversed()
                    .thenComparing(each -> each.rule().map(RuleId::value).orElse("")))
            .toList();
    return new FlagQuality(
        results, RuleQuality.of(Optional.empty(), fates), rules, promptness(fates), announced);
  }

  /** Findings of a rule, or of all, per 100 results; empty without results. */
  public Optional<Double> perHundredResults(RuleQuality of) {
    return results == 0 ? Optional.empty() : Optional.of(HUNDRED * of.findings() / results);
  }

  /** The rules whose findings are mostly overridden. */
  public List<RuleQuality> toReview() {
    return rules.stream().filter(RuleQuality::wantsReview).toList();
  }

  private static List<Promptness> promptness(List<Fate> fates) {
    List<Promptness> all = new ArrayList<>();
    all.add(Promptness.of(Optional.empty(), looks(fates)));
    Arrays.stream(Severity.values())
        .sorted(Comparator.reverseOrder())
        .forEach(
            severity -> {
              List<Look> looks =
                  looks(fates.stream().filter(fate -> fate.severity() == severity).toList());
              if (!looks.isEmpty()) {
                all.add(Promptness.of(Optional.of(severity), looks));
              }
            });
    return all;
  }

  private static List<Look> looks(List<Fate> fates) {
    return fates.stream().flatMap(fate -> fate.look().stream()).toList();
  }
}
