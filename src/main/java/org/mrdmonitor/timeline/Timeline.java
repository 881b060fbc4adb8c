package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.rules.Assessment;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.Outcome;

/**
 * The whole story of one patient up to a day: page, print, PDF and the machine interface show this
 * and nothing else.
 *
 * @param panels one per marker and scale, in the order of their first sample
 * @param rows every result, newest first
 * @param findings in the order they were raised
 * @param assessments what each rule says on that day
 */
public record Timeline(
    Patient patient,
    Course course,
    List<Panel> panels,
    List<ResultRow> rows,
    List<Finding> findings,
    List<Assessment> assessments) {

  public Timeline {
    panels = List.copyOf(panels);
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
    assessments = List.copyOf(assessments);
  }

  /** Tells the story where nobody is asked to verify results. */
  public static Timeline of(
      Patient patient,
      Course course,
      List<Finding> findings,
      List<Assessment> assessments,
      Thresholds thresholds) {
    return of(patient, course, Unverified.NONE, findings, assessments, thresholds);
  }

  /** Tells the story; the day looked at is the last day of the course. */
  public static Timeline of(
      Patient patient,
      Course course,
      Unverified unverified,
      List<Finding> findings,
      List<Assessment> assessments,
      Thresholds thresholds) {
    List<Panel> panels = new ArrayList<>();
    for (Marker marker : course.markers()) {
      List<Finding> own = findings.stream().filter(f -> f.marker().equals(marker)).toList();
      for (List<Measurement> group : Panel.byScale(course.measurementsOf(marker))) {
        panels.add(panel(course, Series.sortOut(group), unverified, own, thresholds));
      }
    }
    List<Standing> standings = panels.stream().flatMap(p -> p.standings().stream()).toList();
    return new Timeline(
        patient, course, panels, ResultRow.of(standings, findings), findings, assessments);
  }

  private static Panel panel(
      Course course,
      List<Series> series,
      Unverified unverified,
      List<Finding> findings,
      Thresholds thresholds) {
    Marker marker = series.get(0).marker();
    Set<Specimen> specimens = new LinkedHashSet<>();
    series.forEach(s -> specimens.add(s.specimen()));
    List<Threshold> lines = thresholds.of(course.disease(), marker, specimens);
    List<Standing> standings =
        series.stream().map(s -> Standing.of(s, unverified, course, lines, findings)).toList();
    return new Panel(List.of(marker), series, standings, lines, findings);
  }

  /** The day looked at. */
  public LocalDate today() {
    return course.asOf();
  }

  /** The findings whose criterion is met on the day looked at, the most severe first. */
  public List<Finding> standing() {
    return findings.stream()
        .filter(Finding::standing)
        .sorted(
            (a, b) -> {
              int bySeverity = b.severity().compareTo(a.severity());
              return bySeverity != 0 ? bySeverity : b.raisedOn().compareTo(a.raisedOn());
            })
        .toList();
  }

  /** What rules could not tell, with the reason; never to be shown as normal. */
  public List<Assessment> undecided() {
    return assessments.stream().filter(a -> a.outcome() instanceof Outcome.CannotTell).toList();
  }

  /** The events, latest first. */
  public List<Event> eventsLatestFirst() {
    List<Event> events = new ArrayList<>(course.events());
    Collections.reverse(events);
    return List.copyOf(events);
  }
}
