package org.mrdmonitor.web.ruleset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSet;

/**
 * A rule set as it is offered for a disease.
 *
 * @param rules of the set that speak of the disease, in the order of the book
 * @param doubtful whether the wording of all of them rests on doubtful memory
 */
record RuleSetOffer(String name, List<RuleInfo> rules, boolean doubtful, boolean chosen) {

  /** The sets that hold a rule for a disease, by name. */
  static Set<RuleSet> offered(Disease disease) {
    return rules(disease).stream()
        .flatMap(rule -> rule.sets().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<RuleSetOffer> of(Disease disease, Set<RuleSet> chosen) {
    return offered(disease).stream().map(set -> of(set, disease, chosen.contains(set))).toList();
  }

  private static RuleSetOffer of(RuleSet set, Disease disease, boolean chosen) {
    List<RuleInfo> rules =
        rules(disease).stream().filter(rule -> rule.sets().contains(set)).toList();
    return new RuleSetOffer(set.name(), rules, rules.stream().allMatch(RuleInfo::doubtful), chosen);
  }

  private static List<RuleInfo> rules(Disease disease) {
    return RuleBook.standard().rules().stream()
        .map(Rule::info)
        .filter(rule -> rule.diseases().contains(disease))
        .toList();
  }
}
