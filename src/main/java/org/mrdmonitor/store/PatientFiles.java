package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;

/**
 * Reading one patient. Each method appends its entry to the audit trail in the transaction of the
 * reading, before it answers (SE-30).
 */
@ApplicationScoped
public class PatientFiles {

  /** One result with its patient and all its versions. */
  public record ResultFile(Patient patient, History<ResultVersion> result) {}

  /** One event with its patient and all its versions. */
  public record EventFile(Patient patient, History<EventVersion> event) {}

  /** One finding with the file of its patient and all its steps, oldest first. */
  public record FindingFile(PatientFile file, RecordedFinding finding, List<FindingStep> steps) {
    public FindingFile {
      steps = List.copyOf(steps);
    }
  }

  /** What the banner shows. */
  public Patient banner(Actor actor, PatientId patient) {
    throw new UnsupportedOperationException("banner");
  }

  /** Everything about one patient. */
  public PatientFile open(Actor actor, PatientId patient, Purpose purpose) {
    throw new UnsupportedOperationException("open");
  }

  public ResultFile result(Actor actor, MeasurementId result) {
    throw new UnsupportedOperationException("result");
  }

  public EventFile event(Actor actor, EventId event) {
    throw new UnsupportedOperationException("event");
  }

  public FindingFile finding(Actor actor, FindingId finding) {
    throw new UnsupportedOperationException("finding");
  }
}
