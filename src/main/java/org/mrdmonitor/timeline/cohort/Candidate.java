package org.mrdmonitor.timeline.cohort;

import java.time.LocalDate;
import java.util.List;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.RuleId;

/**
 * A patient who may belong to a cohort, with the whole course and the findings that hold.
 *
 * @param findings neither withdrawn nor overridden
 */
public record Candidate(PatientId patient, Course course, List<Raised> findings) {

  public Candidate {
    findings = List.copyOf(findings);
  }

  /**
   * A finding of a rule in force.
   *
   * @param on the sampling day of the result that raised it
   * @param until the sampling day of the last result it rests on
   */
  public record Raised(RuleId rule, Marker marker, LocalDate on, LocalDate until) {}
}
