package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;

/** Finding patients; each search is in the audit trail. */
@ApplicationScoped
public class Patients {

  /** The patients of the actor's centres that match, by name. */
  public Paged<PatientLine> search(Actor actor, PatientQuery query, Slice slice) {
    throw new UnsupportedOperationException("search");
  }

  /** The patients with exactly this hospital identifier, at most one per centre. */
  public List<PatientId> byHospitalId(Actor actor, String hospitalId) {
    throw new UnsupportedOperationException("byHospitalId");
  }
}
