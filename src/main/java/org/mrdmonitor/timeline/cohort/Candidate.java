package org.mrdmonitor.timeline.cohort;

import java.time.LocalDate;
import java.util.List;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.RuleId;

/**
 * A patient who may belong to a cohort, with the course and the findings that hold.
 *
 * @param course every event, and the results that the patient's centre uses
 * @param notUsed results that nobody verified, where the centre does without them: they are counted
 *     and in no statistic, nor is the day of their sample a day of follow-up
 * @param findings neither withdrawn nor overridden
 */
public record Candidate(
    PatientId patient, Course course, List<Measurement> notUsed, List<Raised> findings) {

  public Candidate {
    notUsed = List.copyOf(notUsed);
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
