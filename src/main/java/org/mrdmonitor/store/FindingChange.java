package org.mrdmonitor.store;

import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;

/** What one change of the record did to one finding. */
public record FindingChange(
    FindingId finding, FindingStep.Kind kind, RuleId rule, Marker marker, Severity severity) {

  static FindingChange of(FindingUpdate.Written step) {
    RecordedFinding finding = step.finding();
    return new FindingChange(
        finding.id(), step.kind(), finding.rule(), finding.marker(), finding.severity());
  }
}
