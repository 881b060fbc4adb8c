package org.mrdmonitor.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.RuleBook;

/**
 * What a result would mean if it were saved: how it compares with its series, and what the rules
 * would say. Shown before saving, so that a slip of a decade is seen by the person who made it.
 *
 * @param fromLast the change from the sample before it in its series
 * @param fromNadir the change from the lowest quantified level before it in its series
 * @param raises findings that would stand with it and do not stand without it
 * @param goesOn findings of its marker that stand without it and with it, as they would read then
 * @param ends findings that stand without it and would not stand with it
 */
public record ReadBack(
    Measurement measurement,
    Optional<Change> fromLast,
    Optional<Change> fromNadir,
    List<Finding> raises,
    List<Finding> goesOn,
    List<Finding> ends) {

  /**
   * A jump of this many logs from the sample before is asked about: a decade too many is the usual
   * slip.
   */
  private static final double UNLIKELY_LOGS = 3;

  /**
   * The change from an earlier measurement.
   *
   * @param logs difference of log10 levels; empty where either is not a number
   */
  public record Change(Measurement earlier, Optional<Double> logs) {

    static Change between(Measurement earlier, Measurement later) {
      boolean numbers = earlier.value().quantified() && later.value().quantified();
      return new Change(
          earlier,
          numbers ? Optional.of(level(later).log10() - level(earlier).log10()) : Optional.empty());
    }

    private static Level level(Measurement measurement) {
      return measurement.value().upperBound();
    }
  }

  /**
   * Reads back one result against the course it would join; the rules are asked as of the course's
   * last day.
   */
  public static ReadBack of(Course course, RuleBook book, Measurement fresh) {
    Course with =
        new Course(
            course.disease(),
            course.events(),
            Stream.concat(course.measurements().stream(), Stream.of(fresh)).toList(),
            course.asOf());
    Series series =
        Series.sortOut(with.measurementsOf(fresh.marker())).stream()
            .filter(s -> s.first().comparableWith(fresh))
            .findFirst()
            .orElseGet(() -> new Series(List.of(fresh)));
    List<Measurement> before = series.before(fresh);
    List<Finding> standingBefore = standing(book, course);
    List<Finding> standingAfter = standing(book, with);
    return new ReadBack(
        fresh,
        before.isEmpty()
            ? Optional.empty()
            : Optional.of(Change.between(before.get(before.size() - 1), fresh)),
        series.lowestQuantifiedBefore(fresh).map(nadir -> Change.between(nadir, fresh)),
        without(standingAfter, standingBefore),
        goingOn(standingBefore, standingAfter, fresh.marker()),
        without(standingBefore, standingAfter));
  }

  /**
   * Whether the change from the sample before is so large that a slip is likelier than the disease.
   */
  public boolean unlikely() {
    return fromLast
        .flatMap(Change::logs)
        .map(logs -> Math.abs(logs) >= UNLIKELY_LOGS)
        .orElse(false);
  }

  private static List<Finding> standing(RuleBook book, Course course) {
    return book.findings(course).stream().filter(Finding::standing).toList();
  }

  private static List<Finding> without(List<Finding> findings, List<Finding> others) {
    return findings.stream().filter(f -> others.stream().noneMatch(o -> same(o, f))).toList();
  }

  private static List<Finding> goingOn(List<Finding> before, List<Finding> after, Marker marker) {
    return after.stream()
        .filter(f -> f.marker().equals(marker) && before.stream().anyMatch(b -> same(b, f)))
        .toList();
  }

  private static boolean same(Finding one, Finding other) {
    return one.rule().equals(other.rule()) && one.marker().equals(other.marker());
  }
}
