package org.mrdmonitor.timeline.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;

/** A cohort of NPM1-mutated AML in blood for a test, one candidate per course. */
final class ACohort {

  private ACohort() {}

  static Cohort of(IndexEvent index, Course... courses) {
    List<Candidate> candidates = new ArrayList<>();
    for (Course course : courses) {
      candidates.add(candidate(candidates.size(), course));
    }
    return of(index, candidates);
  }

  static Cohort of(IndexEvent index, List<Candidate> candidates) {
    return Cohort.of(Disease.AML, Marker.Kind.NPM1, Specimen.PERIPHERAL_BLOOD, index, candidates);
  }

  static Candidate candidate(int number, Course course, Candidate.Raised... findings) {
    return new Candidate(new PatientId(new UUID(0, number)), course, List.of(), List.of(findings));
  }
}
