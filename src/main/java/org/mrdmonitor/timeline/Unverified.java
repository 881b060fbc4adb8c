package org.mrdmonitor.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.patient.Course;

/**
 * The results of which no second person has said that they are right, where the centre asks for
 * one. They stay in picture and table with a mark of their own. Where the centre does not use them,
 * nothing is computed from them: neither growth nor changes, regime, doubling time or projections.
 *
 * @param results that wait for a second person; empty where nobody is asked
 * @param use whether numbers are computed from them
 */
public record Unverified(Set<MeasurementId> results, Use use) {

  /** What a centre does with a result that nobody verified. */
  public enum Use {
    COUNTS,
    LEFT_OUT
  }

  /** Nobody is asked, or everything is verified. */
  public static final Unverified NONE = new Unverified(Set.of(), Use.COUNTS);

  public Unverified {
    results = Set.copyOf(results);
  }

  /** Whether the result carries the mark. */
  boolean marks(Measurement measurement) {
    return results.contains(measurement.id());
  }

  /** Whether nothing is computed from the result. */
  boolean leavesOut(Measurement measurement) {
    return use == Use.LEFT_OUT && marks(measurement);
  }

  /** The part of a series that numbers are computed from; empty where nothing of it is verified. */
  Optional<Series> used(Series series) {
    List<Measurement> used = series.measurements().stream().filter(m -> !leavesOut(m)).toList();
    return used.isEmpty() ? Optional.empty() : Optional.of(new Series(used));
  }

  /** The course that numbers are computed from; every event is in it. */
  Course used(Course course) {
    return new Course(
        course.disease(),
        course.events(),
        course.measurements().stream().filter(m -> !leavesOut(m)).toList(),
        course.asOf());
  }
}
