package org.mrdmonitor.web.cohort;

import java.security.SecureRandom;
import java.util.List;
import org.mrdmonitor.exchange.Deidentified;
import org.mrdmonitor.exchange.ExportedPatient;
import org.mrdmonitor.exchange.Table;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.store.CohortExports;
import org.mrdmonitor.store.FindingExports;
import org.mrdmonitor.web.transfer.FindingsFile;

/** The tables of an exported cohort. */
final class CohortFiles {

  private CohortFiles() {}

  /** The name of the file, without its ending; it says at once which of the two it is. */
  static String name(CohortExports.Content content) {
    return content == CohortExports.Content.IDENTIFIED
        ? "cohort-with-names"
        : "cohort-de-identified";
  }

  static List<Table> tables(List<CohortExports.Line> lines, CohortExports.Content content) {
    List<ExportedPatient> cohort = lines.stream().map(CohortFiles::exported).toList();
    return content == CohortExports.Content.IDENTIFIED
        ? ExportedPatient.tables(cohort)
        : Deidentified.tables(cohort, new SecureRandom());
  }

  private static ExportedPatient exported(CohortExports.Line line) {
    Patient patient = line.patient();
    return new ExportedPatient(
        new NewPatient(
            patient.hospitalId(),
            patient.familyName(),
            patient.givenName(),
            patient.bornOn(),
            patient.sex(),
            patient.disease(),
            patient.centre()),
        line.day0(),
        line.events(),
        line.results(),
        line.findings().stream()
            .map(f -> FindingsFile.line(new FindingExports.Line(patient.hospitalId(), f)))
            .toList());
  }
}
