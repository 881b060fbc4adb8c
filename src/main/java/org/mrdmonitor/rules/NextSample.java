package org.mrdmonitor.rules;

import java.time.LocalDate;
import org.mrdmonitor.measurement.Marker;

/**
 * When the next sample of a marker is expected, and by whose schedule.
 *
 * @param dueBy the last day on which it is in time
 * @param basis the schedule in one sentence
 */
public record NextSample(Marker marker, LocalDate dueBy, Explanation basis, Citation source) {

  public boolean overdueOn(LocalDate day) {
    return day.isAfter(dueBy);
  }
}
