package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/** The rules in force for a centre and a disease. */
@ApplicationScoped
class RuleBooks {

  private final Database database;

  RuleBooks(Database database) {
    this.database = database;
  }

  RuleBook inForce(PatientRow patient) {
    return inForce(patient.centre(), patient.patient().disease());
  }

  RuleBook inForce(CentreId centre, Disease disease) {
    return of(disease, sets(centre, disease));
  }

  /** The sets the centre chose last, or the product's defaults. */
  Set<RuleSet> sets(CentreId centre, Disease disease) {
    return chosen(centre, disease).orElseGet(() -> RuleSets.defaults(disease));
  }

  private Optional<Set<RuleSet>> chosen(CentreId centre, Disease disease) {
    return database
        .row(
            "SELECT sets FROM rule_set_choices WHERE centre_id = ? AND disease = ?"
                + " ORDER BY version DESC FETCH FIRST 1 ROW ONLY",
            row -> row.getString("sets"),
            centre.value(),
            disease.code())
        .map(RuleBooks::named);
  }

  /** The sets as a row names them, with spaces between. */
  static Set<RuleSet> named(String sets) {
    return Arrays.stream(sets.split(" "))
        .filter(name -> !name.isEmpty())
        .map(RuleSet::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The rules of a disease that belong to one of the sets, in the order of the standard book. */
  static RuleBook of(Disease disease, Set<RuleSet> sets) {
    return new RuleBook(
        RuleBook.standard().rules().stream()
            .filter(rule -> rule.info().diseases().contains(disease))
            .filter(rule -> !Collections.disjoint(rule.info().sets(), sets))
            .toList());
  }
}
