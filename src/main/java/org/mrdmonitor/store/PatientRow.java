package org.mrdmonitor.store;

import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.CentreId;

/** A patient with the centre it belongs to and the version of its own data. */
record PatientRow(Patient patient, CentreId centre, int version) {

  PatientId id() {
    return patient.id();
  }
}
