package org.mrdmonitor.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.Specimen;

/**
 * What a rule raised for a marker of a course, from the sample that raised it to the sample that
 * ended it, as it stands on the day looked at.
 *
 * <p>It is derived from the course alone: the same course gives the same findings whatever the
 * order of entry. What people did about it (acknowledged, overridden) is kept by the record, not
 * here.
 *
 * @param raisedBy the result that raised it; with rule and marker its identity
 * @param raisedOn the sampling day of that result
 * @param first the outcome on that day
 * @param latest the outcome on the last day on which it was raised
 * @param endedOn the sampling day of the result that no longer met the criterion
 */
public record Finding(
    RuleId rule,
    int ruleVersion,
    Marker marker,
    MeasurementId raisedBy,
    LocalDate raisedOn,
    Outcome.Raised first,
    Outcome.Raised latest,
    Confirmation confirmation,
    Optional<LocalDate> endedOn) {

  /** The severity of the latest outcome; it may rise and fall with results. */
  public Severity severity() {
    return latest.severity();
  }

  /** The specimen of the deciding result. */
  public Specimen specimen() {
    return latest.evidence().deciding().specimen();
  }

  /** Whether the criterion is still met on the day looked at. */
  public boolean standing() {
    return endedOn.isEmpty();
  }
}
