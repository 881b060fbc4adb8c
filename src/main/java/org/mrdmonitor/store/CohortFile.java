package org.mrdmonitor.store;

import java.util.Map;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.timeline.cohort.Cohort;

/**
 * A cohort as the record holds it at one moment.
 *
 * @param cohort the courses, without a name
 * @param patients who the members are, and those left out of the cohort
 */
public record CohortFile(Cohort cohort, Map<PatientId, Patient> patients) {

  public CohortFile {
    patients = Map.copyOf(patients);
  }
}
