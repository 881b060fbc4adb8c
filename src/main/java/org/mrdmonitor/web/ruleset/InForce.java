package org.mrdmonitor.web.ruleset;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.store.RuleSetsInForce;

/** The sets in force for a disease at a centre; no choice made means the sets as delivered. */
record InForce(String centre, String disease, String sets, Optional<Made> choice, String path) {

  /** A choice that was made, on a day of UTC. */
  record Made(String sets, String day, String by, String reason) {

    static Made of(RuleSetsInForce.Choice choice) {
      return new Made(
          joined(choice.sets()),
          LevelText.day(choice.at().atOffset(ZoneOffset.UTC).toLocalDate()),
          choice.by(),
          choice.reason());
    }
  }

  /** The rows of a centre, in the order of diseases. */
  static Stream<InForce> at(Centre centre, List<RuleSetsInForce.Standing> standing) {
    return standing.stream()
        .filter(each -> each.centre().equals(centre.id()))
        .map(each -> of(centre, each));
  }

  private static InForce of(Centre centre, RuleSetsInForce.Standing standing) {
    String disease = standing.disease().code();
    return new InForce(
        centre.name(),
        disease,
        joined(standing.sets()),
        standing.choice().map(Made::of),
        "/admin/rule-sets/%s/%s".formatted(centre.id(), disease));
  }

  private static String joined(Set<RuleSet> sets) {
    return sets.stream().sorted().map(RuleSet::name).collect(Collectors.joining(", "));
  }
}
