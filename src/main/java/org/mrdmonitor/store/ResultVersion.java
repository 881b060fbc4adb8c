package org.mrdmonitor.store;

import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.PatientId;

/**
 * One immutable version of a result: its full content, and who made it. A voided version carries
 * the content it voided.
 *
 * @param version from 1
 */
public record ResultVersion(
    MeasurementId id,
    PatientId patient,
    int version,
    int orderOfDay,
    NewResult content,
    boolean voided,
    Authorship author) {

  public Measurement measurement() {
    return content.as(id, orderOfDay);
  }
}
