package org.mrdmonitor.quality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Course;

/**
 * A course with the days beside it that rules do not need.
 *
 * @param bornOn empty where it is not known
 * @param reportedOn the day of the report of those results that have one
 */
public record ReviewedCourse(
    Course course, Optional<LocalDate> bornOn, Map<MeasurementId, LocalDate> reportedOn) {

  public ReviewedCourse {
    reportedOn = Map.copyOf(reportedOn);
  }

  /** A course of which nothing else is known. */
  public static ReviewedCourse of(Course course) {
    return new ReviewedCourse(course, Optional.empty(), Map.of());
  }
}
