package org.mrdmonitor.store;

import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;

/**
 * Which queries are wanted.
 *
 * @param state empty for all that are not closed, or for all of one patient
 */
public record QueryFilter(
    Optional<Query.State> state,
    Optional<UUID> assignee,
    Optional<Disease> disease,
    Optional<PatientId> patient) {

  /** All that are not closed. */
  public static final QueryFilter WAITING =
      new QueryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
