package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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

  /** The rules in force at each of the centres, all their choices read at once. */
  BiFunction<CentreId, Disease, RuleBook> ofCentres(Collection<CentreId> centres) {
    Map<Key, RuleSetsInForce.Choice> latest = latest(centres);
    Map<Key, RuleBook> made = new HashMap<>();
    return (centre, disease) ->
        made.computeIfAbsent(
            new Key(centre, disease),
            key -> of(disease, sets(disease, Optional.ofNullable(latest.get(key)))));
  }

  /** A centre and a disease, for which sets are chosen. */
  record Key(CentreId centre, Disease disease) {}

  /** The choices that hold at the centres; none where the product's defaults do. */
  Map<Key, RuleSetsInForce.Choice> latest(Collection<CentreId> centres) {
    Map<Key, RuleSetsInForce.Choice> latest = new HashMap<>();
    if (!centres.isEmpty()) {
      database.rows(
          "SELECT centre_id, disease, version, sets, chosen_at, chosen_by_name, reason"
              + " FROM rule_set_choices WHERE centre_id IN (%s) ORDER BY version"
                  .formatted(Columns.marks(centres.size())),
          row -> latest.put(key(row), choice(row)),
          centres.stream().map(CentreId::value).toArray());
    }
    return latest;
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(
        new CentreId(Database.uuid(row, "centre_id")),
        Disease.parse(row.getString("disease")).orElseThrow());
  }

  static RuleSetsInForce.Choice choice(ResultSet row) throws SQLException {
    return new RuleSetsInForce.Choice(
        row.getInt("version"),
        named(row.getString("sets")),
        Database.instant(row, "chosen_at"),
        row.getString("chosen_by_name"),
        row.getString("reason"));
  }

  /** The sets of a choice, or the product's defaults where none was made. */
  static Set<RuleSet> sets(Disease disease, Optional<RuleSetsInForce.Choice> choice) {
    return choice.map(RuleSetsInForce.Choice::sets).orElseGet(() -> RuleSets.defaults(disease));
  }

  static RuleBook of(Disease disease, Set<RuleSet> sets) {
    return RuleBook.standard().inForce(disease, sets);
  }
}
