package org.mrdmonitor.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;

/**
 * An ordered register of rules. The standard book is the one place where the product's behaviour
 * can be read.
 */
public record RuleBook(List<Rule> rules) {

  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** Every rule the product knows, in the order of disease, then severity. */
  public static RuleBook standard() {
    return Register.STANDARD;
  }

  /** The rules that speak of a disease and belong to one of the sets chosen for it. */
  public RuleBook inForce(Disease disease, Set<RuleSet> chosen) {
    return new RuleBook(
        rules.stream()
            .filter(r -> r.info().diseases().contains(disease))
            .filter(r -> r.info().sets().stream().anyMatch(chosen::contains))
            .toList());
  }

  /** The rules in force for every disease where a centre has not chosen its own sets. */
  public RuleBook inForceByDefault() {
    Set<Rule> kept = new LinkedHashSet<>();
    for (Disease disease : Disease.values()) {
      kept.addAll(inForce(disease, RuleSets.defaults(disease)).rules());
    }
    return new RuleBook(rules.stream().filter(kept::contains).toList());
  }

  public Optional<Rule> rule(RuleId id) {
    return rules.stream().filter(r -> r.info().id().equals(id)).findFirst();
  }

  /** What each rule says of each marker it speaks of, on the course's last day. */
  public List<Assessment> assess(Course course) {
    return course.markers().stream()
        .flatMap(
            marker ->
                speakingOf(course.disease(), marker).stream()
                    .map(r -> new Assessment(r.info(), marker, r.evaluate(course, marker))))
        .toList();
  }

  /** The rules that speak of a marker in a disease, in the order of the book. */
  List<Rule> speakingOf(Disease disease, Marker marker) {
    Marker.Kind kind = marker.kind();
    return rules.stream()
        .filter(r -> r.info().diseases().contains(disease) && r.info().markers().contains(kind))
        .toList();
  }

  /**
   * The findings of a course as they stand on its last day, standing and ended, in the order they
   * were raised.
   */
  public List<Finding> findings(Course course) {
    return FindingHistory.of(this, course);
  }
}
