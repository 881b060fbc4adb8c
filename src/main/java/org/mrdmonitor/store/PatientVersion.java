package org.mrdmonitor.store;

import org.mrdmonitor.patient.Patient;

/**
 * What the record holds of a patient's own data.
 *
 * @param version from 1; for lost updates
 */
public record PatientVersion(Patient patient, int version) {}
