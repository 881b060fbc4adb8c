package org.mrdmonitor.timeline;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.RuleBook;

/** Which levels are worth a line in the picture of a marker. */
public interface Thresholds {

  /** The lines for a marker of a disease, measured in these specimens; lowest level first. */
  List<Threshold> of(Disease disease, Marker marker, Set<Specimen> specimens);

  /** Those of the rules in force where a centre has not chosen. */
  Thresholds USUAL = of(RuleBook.standard().inForceByDefault());

  /** Those that the rules in force look at, each with its source. */
  static Thresholds of(RuleBook inForce) {
    return (disease, marker, specimens) ->
        RuleLine.ALL.stream()
            .filter(line -> speaksOf(inForce, line, disease, marker))
            .filter(line -> !Collections.disjoint(line.specimens(), specimens))
            .map(RuleLine::threshold)
            .distinct()
            .sorted(Comparator.comparing(Threshold::level))
            .toList();
  }

  private static boolean speaksOf(RuleBook book, RuleLine line, Disease disease, Marker marker) {
    return book.rule(line.rule()).filter(rule -> rule.info().speaksOf(disease, marker)).isPresent();
  }
}
