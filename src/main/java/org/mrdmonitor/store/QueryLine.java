package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.patient.Patient;

/**
 * A query in a list, with the patient and a few words on the entry asked about.
 *
 * @param entryOn the day of the sample or event, in the version asked about
 * @param entryName the marker or the code of the kind of event; empty for a patient
 */
public record QueryLine(
    Patient patient, Query query, Optional<LocalDate> entryOn, String entryName) {}
