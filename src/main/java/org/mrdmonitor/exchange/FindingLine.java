package org.mrdmonitor.exchange;

import java.time.LocalDate;
import java.util.List;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;

/**
 * A finding as it leaves the product: one row of {@code findings.csv}.
 *
 * @param raisedOn the sampling day of the result that raised it
 * @param firstEvidenceOn the sampling day of the earliest result it rested on when it was raised
 * @param lastEvidenceOn the sampling day of the latest result it rests on
 * @param explanation the sentence of the rule, with this patient's numbers
 */
public record FindingLine(
    String patientId,
    Marker marker,
    Specimen specimen,
    RuleId rule,
    int ruleVersion,
    Severity severity,
    FindingState state,
    Confirmation.State confirmation,
    LocalDate raisedOn,
    LocalDate firstEvidenceOn,
    LocalDate lastEvidenceOn,
    String explanation) {

  /** The columns, in the order of the file. */
  public static final List<String> COLUMNS =
      List.of(
          "patient_id",
          "marker",
          "specimen",
          "rule",
          "rule_version",
          "severity",
          "state",
          "confirmation",
          "raised_on",
          "first_evidence_on",
          "last_evidence_on",
          "explanation");

  /** A finding of a course that no record keeps: open while it stands, closed after. */
  public static FindingLine of(String patientId, Finding finding) {
    return new FindingLine(
        patientId,
        finding.marker(),
        finding.specimen(),
        finding.rule(),
        finding.ruleVersion(),
        finding.severity(),
        finding.standing() ? FindingState.OPEN : FindingState.CLOSED,
        finding.confirmation().state(),
        finding.raisedOn(),
        finding.first().evidence().used().get(0).sampledOn(),
        finding.latest().evidence().deciding().sampledOn(),
        finding.latest().explanation().text());
  }
}
