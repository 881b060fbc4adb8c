package org.mrdmonitor.rules;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * A rule for tests of what is made of rules: the latest level is above 1 %; above 10 % it is worse.
 */
record AboveOnePercent(Repeat repeat) implements Rule {

  static final RuleId ID = new RuleId("above-one-percent");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        1,
        "The latest level is above 1 %",
        Severity.POSSIBLE_MOLECULAR_RELAPSE,
        Set.of(new RuleSet("TEST")),
        EnumSet.allOf(Disease.class),
        EnumSet.allOf(Marker.Kind.class),
        List.of(
            new Citation(
                "None", "made for a test", URI.create("urn:none"), Citation.Reading.DERIVED)));
  }

  @Override
  public Outcome evaluate(Course course, Marker marker) {
    List<Measurement> all = course.measurementsOf(marker);
    Measurement latest = all.get(all.size() - 1);
    Evidence evidence = Evidence.of("", latest);
    Explanation text = Explanation.of("test");
    Certainty above = FoldRise.isAbove(Level.ofPercent("1"), latest.value());
    if (above == Certainty.EXCLUDED) {
      return Outcome.NOT_RAISED;
    }
    return above == Certainty.POSSIBLE
        ? new Outcome.CannotTell(text, evidence)
        : new Outcome.Raised(severity(latest), repeat, text, evidence);
  }

  private static Severity severity(Measurement latest) {
    return latest.value().lowerBound().isAbove(Level.ofPercent("10"))
        ? Severity.POSSIBLE_MOLECULAR_RELAPSE
        : Severity.WARNING;
  }
}
