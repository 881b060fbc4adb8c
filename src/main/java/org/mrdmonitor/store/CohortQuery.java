package org.mrdmonitor.store;

import java.util.Optional;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.security.CentreId;

/**
 * Which patients make a cohort; empty means any.
 *
 * @param marker a name of a marker that was measured at least once, in any case
 */
public record CohortQuery(
    Optional<Disease> disease, Optional<String> marker, Optional<CentreId> centre) {

  public static CohortQuery of(Disease disease) {
    return new CohortQuery(Optional.of(disease), Optional.empty(), Optional.empty());
  }
}
