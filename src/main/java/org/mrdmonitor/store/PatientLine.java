package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.patient.Patient;

/**
 * One patient in a list.
 *
 * @param lastSampleOn the latest sampling day of any marker
 * @param nextDueOn the day the next sample is expected, where a schedule says so
 * @param waitingFindings findings open or acknowledged
 */
public record PatientLine(
    Patient patient,
    Optional<LocalDate> lastSampleOn,
    Optional<LocalDate> nextDueOn,
    int waitingFindings) {}
