package org.mrdmonitor.simulation;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.Evidence;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.Severity;

/**
 * What a spreadsheet does, for comparison only: no rule of the product, in no rule set a centre can
 * choose.
 */
enum Naive implements Rule {
  /** A tenfold rise over the lowest earlier number, a limit being taken for the number. */
  LIMIT_AS_VALUE(
      "naive-limit-as-value",
      "Tenfold rise, limits taken as values",
      new Citation(
          "Lynn, Stat Med 2001;20:33, which advises against it",
          "abstract",
          URI.create(
              "https://doi.org/10.1002/1097-0258(20010115)20:1%3C33::AID-SIM640%3E3.0.CO;2-O"),
          Citation.Reading.DERIVED)) {
    @Override
    boolean met(List<Measurement> earlier, Measurement latest) {
      Optional<Level> lowest =
          earlier.stream().map(m -> m.value().upperBound()).min(Comparator.naturalOrder());
      return lowest.isPresent()
          && latest.value().upperBound().isAtLeast(lowest.get().times(BigDecimal.TEN));
    }
  },
  /** A positive after a negative, whatever the limits, the material and the next sample. */
  ANY_CONVERSION(
      "naive-conversion",
      "One conversion taken as an event",
      new Citation(
          "Heuser et al., Blood 2021;138:2753, without its confirmation",
          "definition of MRD relapse",
          URI.create("https://doi.org/10.1182/blood.2021013626"),
          Citation.Reading.DERIVED)) {
    @Override
    boolean met(List<Measurement> earlier, Measurement latest) {
      return latest.detected() && earlier.stream().anyMatch(m -> m.value().notDetected());
    }
  };

  private final RuleInfo info;

  Naive(String id, String summary, Citation citation) {
    info =
        new RuleInfo(
            new RuleId(id),
            1,
            summary,
            Severity.POSSIBLE_MOLECULAR_RELAPSE,
            Set.of(new RuleSet("NAIVE")),
            EnumSet.allOf(Disease.class),
            EnumSet.allOf(Marker.Kind.class),
            List.of(citation));
  }

  abstract boolean met(List<Measurement> earlier, Measurement latest);

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Outcome evaluate(Course course, Marker marker) {
    List<Measurement> all = course.measurementsOf(marker);
    Measurement latest = all.get(all.size() - 1);
    return met(all.subList(0, all.size() - 1), latest)
        ? new Outcome.Raised(
            info.severity(),
            Repeat.NOT_NEEDED,
            Explanation.of("naive"),
            Evidence.of(info.summary(), latest))
        : Outcome.NOT_RAISED;
  }
}
