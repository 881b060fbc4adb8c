package org.mrdmonitor.store;

import java.util.Optional;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.timeline.cohort.IndexEvent;

/**
 * Which patients make a cohort: those with at least one result of the marker in the specimen.
 *
 * @param index day 0 of every course
 * @param centre empty for all of the actor's centres
 * @param event only patients with an event of this kind
 * @param therapy only patients with a therapy whose name contains these words; may be empty
 */
public record CohortFilter(
    Disease disease,
    Marker.Kind marker,
    Specimen specimen,
    IndexEvent index,
    Optional<CentreId> centre,
    Optional<EventKind> event,
    String therapy) {

  public CohortFilter {
    therapy = therapy.strip();
  }
}
