package org.mrdmonitor.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Installation;
import org.mrdmonitor.simulation.DemonstrationCohort;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.Patients;
import org.mrdmonitor.store.Purpose;

/**
 * Where the patient of the guide is found in this demonstration, whose identifiers are new each
 * time.
 */
@ApplicationScoped
class Examples {

  private final Installation installation;
  private final Patients patients;
  private final PatientFiles files;

  Examples(Installation installation, Patients patients, PatientFiles files) {
    this.installation = installation;
    this.patients = patients;
    this.files = files;
  }

  /**
   * The address of a page of that patient; empty where this is no demonstration, or she is not in
   * it.
   */
  Optional<String> address(Actor actor, String page) {
    return installation.demonstration()
        ? patients.byHospitalId(actor, DemonstrationCohort.EXAMPLE).stream()
            .findFirst()
            .flatMap(patient -> address(actor, patient, page))
        : Optional.empty();
  }

  private Optional<String> address(Actor actor, PatientId patient, String page) {
    String timeline = "/patients/" + patient;
    return switch (page) {
      case "timeline" -> Optional.of(timeline);
      case "entry" -> Optional.of(timeline + "/results/new");
      case "past" -> Optional.of(timeline + "#replay");
      case "finding" ->
          files.open(actor, patient, Purpose.VIEW).findings().stream()
              .findFirst()
              .map(finding -> "/findings/" + finding.id());
      default -> Optional.empty();
    };
  }
}
