package org.mrdmonitor.exchange;

/**
 * One row understood.
 *
 * @param patientId the hospital's identifier of the patient whose row it is; the patient may be in
 *     the same source or already in the record
 */
public record Row<T>(Place place, String patientId, T content) {}
