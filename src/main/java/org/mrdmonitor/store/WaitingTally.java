package org.mrdmonitor.store;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.rules.RuleId;

/** Counts per rule how many findings begin to wait and how many wait no longer. */
final class WaitingTally {

  private final TreeMap<RuleId, RuleSetsInForce.Effect> effects = new TreeMap<>();

  void add(List<RecordedFinding> before, FindingUpdate update) {
    Set<FindingId> waited =
        before.stream()
            .filter(finding -> finding.state().waiting())
            .map(RecordedFinding::id)
            .collect(Collectors.toSet());
    Stream.concat(update.added().stream(), update.changed().stream())
        .collect(Collectors.toMap(RecordedFinding::id, f -> f, (earlier, later) -> later))
        .values()
        .forEach(finding -> count(finding, waited.contains(finding.id())));
  }

  private void count(RecordedFinding finding, boolean waited) {
    boolean waits = finding.state().waiting();
    if (waits != waited) {
      effects.merge(
          finding.rule(),
          new RuleSetsInForce.Effect(finding.rule(), waits ? 1 : 0, waits ? 0 : 1),
          RuleSetsInForce.Effect::and);
    }
  }

  List<RuleSetsInForce.Effect> effects() {
    return List.copyOf(effects.values());
  }
}
