package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/** Writes what an import brings, each kind of row in batches. */
@ApplicationScoped
class ImportWriter {

  /** Rows held as parameters at a time. */
  private static final int PATIENTS_AT_ONCE = 500;

  private final Database database;
  private final PatientRows patients;
  private final ResultRows results;
  private final EventRows events;
  private final Evaluation evaluation;
  private final RecordAudit audit;

  ImportWriter(
      Database database,
      PatientRows patients,
      ResultRows results,
      EventRows events,
      Evaluation evaluation,
      RecordAudit audit) {
    this.database = database;
    this.patients = patients;
    this.results = results;
    this.events = events;
    this.evaluation = evaluation;
    this.audit = audit;
  }

  /**
   * Imports and registrations of a centre queue here, so that the same file twice adds once; so do
   * other changes of the patients the source speaks of.
   */
  void lock(Actor actor, SourceFile source) {
    List<CentreId> centres = List.copyOf(actor.centres());
    if (!centres.isEmpty()) {
      database.rows(
          "SELECT id FROM centres WHERE id IN (%s) ORDER BY id FOR UPDATE"
              .formatted(Columns.marks(centres.size())),
          row -> 1,
          centres.stream().map(CentreId::value).toArray());
    }
    patients.lockByHospitalIds(actor, List.copyOf(source.hospitalIds()));
  }

  void write(Actor actor, ImportPlan plan) {
    List<PatientImport> changed =
        plan.patients().stream().filter(patient -> !patient.changesNothing()).toList();
    for (int from = 0; from < changed.size(); from += PATIENTS_AT_ONCE) {
      int to = Math.min(changed.size(), from + PATIENTS_AT_ONCE);
      writeSome(
          actor, plan.author(), changed.subList(from, to), plan.reassessments().subList(from, to));
    }
  }

  private void writeSome(
      Actor actor,
      Authorship author,
      List<PatientImport> imports,
      List<Reassessment> reassessments) {
    patients.insert(
        imports.stream()
            .filter(each -> !each.subject().known())
            .map(each -> each.subject().patient())
            .toList(),
        author);
    List<ResultVersion> newResults = new ArrayList<>();
    List<EventVersion> newEvents = new ArrayList<>();
    for (PatientImport each : imports) {
      newResults.addAll(each.newResults());
      newEvents.addAll(each.newEvents());
      tell(actor, each);
    }
    results.insert(newResults);
    events.insert(newEvents);
    evaluation.write(reassessments);
    reassessments.forEach(
        each -> audit.findings(actor, each.patient().id(), each.update().changes()));
  }

  private void tell(Actor actor, PatientImport each) {
    AuditAction action =
        each.subject().known() ? AuditAction.RESULT_RECORDED : AuditAction.PATIENT_ADDED;
    audit.did(
        actor,
        action,
        each.subject().patient().id(),
        "import results=%d events=%d".formatted(each.newResults().size(), each.newEvents().size()));
  }
}
