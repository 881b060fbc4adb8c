package org.mrdmonitor.simulation;

import java.time.LocalDate;
import java.util.List;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.NewEvent;

/**
 * A simulated patient: what the product would receive, and what is true.
 *
 * @param diagnosedOn day 0 of the truth
 * @param course events and results until relapse or the end of follow-up
 * @param doublingDays the true doubling time of growth, whether or not growth ever begins
 */
public record SeededCourse(
    MarkerModel model,
    Story story,
    LocalDate diagnosedOn,
    Course course,
    List<NewEvent> events,
    List<NewResult> results,
    Truth truth,
    double doublingDays) {

  public SeededCourse {
    events = List.copyOf(events);
    results = List.copyOf(results);
  }

  /** The day counted from diagnosis. */
  public int dayOf(LocalDate date) {
    return (int) (date.toEpochDay() - diagnosedOn.toEpochDay());
  }
}
