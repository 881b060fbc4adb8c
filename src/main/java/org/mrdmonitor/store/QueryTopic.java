package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.patient.Patient;

/**
 * What a query is or will be about, as the record holds it now.
 *
 * @param subject the entry in its present version
 * @param result with all versions, where the query is about one
 * @param event with all versions, where the query is about one
 */
public record QueryTopic(
    Patient patient,
    Optional<LocalDate> diedOn,
    Query.Subject subject,
    Optional<History<ResultVersion>> result,
    Optional<History<EventVersion>> event) {}
