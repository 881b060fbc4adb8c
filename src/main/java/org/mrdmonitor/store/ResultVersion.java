package org.mrdmonitor.store;

import java.util.Comparator;
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

  static final Comparator<History<ResultVersion>> BY_DATE =
      Comparator.comparing(history -> history.current().measurement(), Measurement.BY_DATE);

  public Measurement measurement() {
    return content.as(id, orderOfDay);
  }

  /** The version that follows this one with other content. */
  ResultVersion replacedBy(NewResult newContent, int newOrderOfDay, Authorship by) {
    return new ResultVersion(id, patient, version + 1, newOrderOfDay, newContent, false, by);
  }

  /** The version that follows this one and says that it should not have been entered. */
  ResultVersion voidedBy(Authorship by) {
    return new ResultVersion(id, patient, version + 1, orderOfDay, content, true, by);
  }

  /** This older version brought back as the one that follows the latest. */
  ResultVersion broughtBack(int latest, Authorship by) {
    return new ResultVersion(id, patient, latest + 1, orderOfDay, content, voided, by);
  }
}
