package org.mrdmonitor.patient;

import java.util.List;
import org.mrdmonitor.measurement.NewResult;

/**
 * What one source says of one patient: who it is, what happened, what was measured, in the order of
 * the source.
 */
public record Dossier(NewPatient patient, List<NewEvent> events, List<NewResult> results) {

  public Dossier {
    events = List.copyOf(events);
    results = List.copyOf(results);
  }
}
