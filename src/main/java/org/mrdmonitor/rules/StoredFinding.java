package org.mrdmonitor.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.MeasurementId;

/**
 * A finding as the record keeps it, as far as a new derivation is compared with it.
 *
 * @param id the record's own identity of it
 * @param deciding the result that decided its latest outcome
 * @param state what people made of it
 */
public record StoredFinding(
    UUID id,
    RuleId rule,
    int ruleVersion,
    Marker marker,
    MeasurementId raisedBy,
    LocalDate raisedOn,
    Severity severity,
    MeasurementId deciding,
    Confirmation confirmation,
    Optional<LocalDate> endedOn,
    FindingState state) {

  /** The row that a derived finding becomes when nobody has looked at it yet. */
  public static StoredFinding of(UUID id, Finding finding) {
    return of(id, finding, FindingState.OPEN);
  }

  public static StoredFinding of(UUID id, Finding finding, FindingState state) {
    return new StoredFinding(
        id,
        finding.rule(),
        finding.ruleVersion(),
        finding.marker(),
        finding.raisedBy(),
        finding.raisedOn(),
        finding.severity(),
        finding.latest().evidence().deciding().id(),
        finding.confirmation(),
        finding.endedOn(),
        state);
  }

  /**
   * Whether nothing that may change of it differs from the derived finding. The version of the rule
   * may not: a finding keeps the one that made it.
   */
  boolean says(Finding finding) {
    return raisedBy.equals(finding.raisedBy())
        && severity == finding.severity()
        && deciding.equals(finding.latest().evidence().deciding().id())
        && confirmation.equals(finding.confirmation())
        && endedOn.equals(finding.endedOn());
  }

  boolean sameRuleAndMarker(Finding finding) {
    return rule.equals(finding.rule()) && marker.equals(finding.marker());
  }

  /** Whether both hold on at least one day. */
  boolean overlaps(Finding finding) {
    return !raisedOn.isAfter(finding.endedOn().orElse(LocalDate.MAX))
        && !finding.raisedOn().isAfter(endedOn.orElse(LocalDate.MAX));
  }
}
