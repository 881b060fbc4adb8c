package org.mrdmonitor.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Dossier;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.simulation.DemonstrationAssays;
import org.mrdmonitor.simulation.DemonstrationCohort;
import org.mrdmonitor.store.Assays;
import org.mrdmonitor.store.ImportReport;
import org.mrdmonitor.store.Imports;
import org.mrdmonitor.store.PatientQuery;
import org.mrdmonitor.store.Patients;
import org.mrdmonitor.store.Slice;
import org.mrdmonitor.store.SourceFile;

/** Imports the demonstration cohort the way a file is imported, on behalf of the clinician. */
@ApplicationScoped
class DemonstrationImport {

  private static final long SEED = 1;

  private final Accounts accounts;
  private final Patients patients;
  private final Imports imports;
  private final Assays assays;
  private final Clock clock;

  DemonstrationImport(
      Accounts accounts, Patients patients, Imports imports, Assays assays, Clock clock) {
    this.accounts = accounts;
    this.patients = patients;
    this.imports = imports;
    this.assays = assays;
    this.clock = clock;
  }

  /** Gives the number of patients added: none where the record holds patients already. */
  @ActivateRequestContext
  int intoAnEmptyRecord() {
    Actor clinician = accounts.named(Role.CLINICIAN_NAME).orElseThrow().actor();
    if (patients.search(clinician, PatientQuery.of(""), Slice.page(1)).total() > 0) {
      return 0;
    }
    ImportReport report =
        imports.apply(clinician, source(DemonstrationCohort.of(SEED, LocalDate.now(clock))));
    if (!report.applied()) {
      throw new IllegalStateException(
          "The record refused the demonstration cohort: %d conflicts, %d errors."
              .formatted(report.conflicts().size(), report.errors().size()));
    }
    offerAssays(accounts.named(Role.ADMINISTRATOR_NAME).orElseThrow().actor());
    return report.patients().fresh();
  }

  /** In the centres that the cohort brought with it, and in all others of the demonstration. */
  private void offerAssays(Actor administrator) {
    for (CentreId centre : administrator.centres()) {
      DemonstrationAssays.all().forEach(assay -> assays.add(administrator, centre, assay));
    }
  }

  private static SourceFile source(List<Dossier> cohort) {
    List<SourceFile.Row<NewPatient>> people = new ArrayList<>();
    List<SourceFile.Row<NewEvent>> events = new ArrayList<>();
    List<SourceFile.Row<NewResult>> results = new ArrayList<>();
    for (Dossier each : cohort) {
      String id = each.patient().hospitalId();
      people.add(row("patients", people.size(), id, each.patient()));
      each.events().forEach(e -> events.add(row("events", events.size(), id, e)));
      each.results().forEach(r -> results.add(row("results", results.size(), id, r)));
    }
    return new SourceFile(people, events, results, List.of());
  }

  private static <T> SourceFile.Row<T> row(String sheet, int before, String id, T content) {
    int header = 1;
    return new SourceFile.Row<>(new SourceFile.Place(sheet, before + header + 1), id, content);
  }
}
