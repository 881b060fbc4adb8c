package org.mrdmonitor.exchange;

import java.util.List;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;

/** The rows of the sheets as cells, in the order of {@link Sheet#columns}, for every format. */
public final class Cells {

  private Cells() {}

  public static List<Cell> of(NewPatient patient) {
    return List.of(
        Cell.of(patient.hospitalId()),
        Cell.of(patient.familyName()),
        Cell.of(patient.givenName()),
        Cell.ofDay(patient.bornOn()),
        Cell.of(patient.sex().code()),
        Cell.of(patient.disease().code()),
        Cell.of(patient.centre()));
  }

  public static List<Cell> of(String patientId, NewEvent event) {
    return List.of(
        Cell.of(patientId),
        Cell.of(event.on()),
        Cell.ofDay(event.until()),
        Cell.of(event.kind().code()),
        Cell.of(event.detail()));
  }

  /** The result as the laboratory wrote it, with all that is needed to understand it again. */
  public static List<Cell> of(String patientId, NewResult result) {
    WrittenResult written = WrittenResult.of(result);
    return List.of(
        Cell.of(patientId),
        Cell.of(result.sampledOn()),
        Cell.of(result.specimen().code()),
        Cell.of(result.marker().name()),
        Cell.of(result.assay().method().code()),
        Cell.of(written.text()),
        Cell.of(written.unit().code()),
        Cell.ofLevel(written.limitOfDetection(), written.unit()),
        Cell.ofLevel(written.limitOfQuantification(), written.unit()),
        Cell.of(result.assay().controlGene().map(ControlGene::name).orElse("")),
        Cell.of(result.input().controlCopies()),
        Cell.of(result.input().targetCopies()),
        Cell.of(result.input().totalEvents()),
        Cell.of(result.assay().name()),
        Cell.of(result.assay().laboratory()),
        Cell.ofDay(result.reportedOn()),
        Cell.of(result.comment()),
        Cell.of(written.conversion().map(ConversionFactor::toString).orElse("")));
  }

  public static List<Cell> of(FindingLine finding) {
    return List.of(
        Cell.of(finding.patientId()),
        Cell.of(finding.marker().name()),
        Cell.of(finding.specimen().code()),
        Cell.of(finding.rule().value()),
        Cell.of(finding.ruleVersion()),
        Cell.of(finding.severity().code()),
        Cell.of(finding.state().code()),
        Cell.of(finding.confirmation().code()),
        Cell.of(finding.raisedOn()),
        Cell.of(finding.firstEvidenceOn()),
        Cell.of(finding.lastEvidenceOn()),
        Cell.of(finding.explanation()));
  }
}
