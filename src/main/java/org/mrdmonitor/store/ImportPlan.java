package org.mrdmonitor.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.mrdmonitor.store.ImportReport.Tally;
import org.mrdmonitor.store.SourceFile.RowProblem;

/**
 * What a source means for the record: per patient what is new, what the rules will say, and the
 * rows that belong to nobody.
 *
 * @param patients in the order of the source
 * @param reassessments of the patients whose course changes
 */
record ImportPlan(
    Authorship author,
    List<PatientImport> patients,
    List<Reassessment> reassessments,
    List<RowProblem> problems,
    Set<String> newCentres) {

  ImportReport report(SourceFile source, ImportReport.Stage stage) {
    List<RowProblem> conflicts = new ArrayList<>();
    patients.forEach(patient -> conflicts.addAll(patient.conflicts()));
    List<RowProblem> errors = new ArrayList<>(source.unread());
    errors.addAll(problems);
    return new ImportReport(
        stage,
        patientTally(),
        eventTally(),
        resultTally(),
        conflicts,
        errors,
        opened(),
        sum(PatientImport::converted),
        patients.stream().flatMap(patient -> patient.remarks().stream()).toList());
  }

  String summary() {
    return "patients=%d events=%d results=%d"
        .formatted(patientTally().fresh(), eventTally().fresh(), resultTally().fresh());
  }

  private Tally patientTally() {
    int fresh = sum(each -> each.subject().known() ? 0 : 1);
    int described = sum(each -> each.subject().described().isPresent() ? 1 : 0);
    return new Tally(fresh, described - fresh - conflictsIn("patients"));
  }

  private Tally eventTally() {
    int fresh = sum(each -> each.newEvents().size());
    int given = sum(each -> each.subject().events().size());
    return new Tally(fresh, given - fresh - conflictsIn("events"));
  }

  private Tally resultTally() {
    int fresh = sum(each -> each.newResults().size());
    int given = sum(each -> each.subject().results().size());
    return new Tally(fresh, given - fresh - conflictsIn("results"));
  }

  private int conflictsIn(String file) {
    return sum(
        each -> (int) each.conflicts().stream().filter(c -> c.place().file().equals(file)).count());
  }

  private int opened() {
    return (int)
        reassessments.stream()
            .flatMap(each -> each.update().added().stream())
            .filter(finding -> finding.state().waiting())
            .count();
  }

  private int sum(ToIntFunction<PatientImport> of) {
    return patients.stream().mapToInt(of).sum();
  }
}
