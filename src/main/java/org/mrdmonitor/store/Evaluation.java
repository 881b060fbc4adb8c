package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the rules in force after a change, and brings findings and summaries into line. */
@ApplicationScoped
class Evaluation {

  private final ResultRows results;
  private final EventRows events;
  private final FindingRows findings;
  private final VerificationRows verifications;
  private final Summaries summaries;
  private final RuleBooks books;
  private final AcknowledgementTargets targets;
  private final Clock clock;

  Evaluation(
      ResultRows results,
      EventRows events,
      FindingRows findings,
      VerificationRows verifications,
      Summaries summaries,
      RuleBooks books,
      AcknowledgementTargets targets,
      Clock clock) {
    this.results = results;
    this.events = events;
    this.findings = findings;
    this.verifications = verifications;
    this.summaries = summaries;
    this.books = books;
    this.targets = targets;
    this.clock = clock;
  }

  /** What a change of one patient's entries, written already, did to the findings. */
  List<FindingChange> after(PatientRow patient, Cause cause) {
    Reassessment.Known known =
        Reassessment.Known.of(
            patient,
            results.ofPatient(patient.id()),
            events.ofPatient(patient.id()),
            findings.ofPatient(patient.id()),
            verifications.forRules(patient.centre(), List.of(patient.id())));
    Reassessment reassessment =
        Reassessment.of(
            known,
            books.inForce(patient),
            targets.of(patient.centre()),
            LocalDate.now(clock),
            cause);
    write(List.of(reassessment));
    return reassessment.update().changes();
  }

  /** Writes what was found for many patients, each kind of row in one batch. */
  void write(List<Reassessment> all) {
    List<@Nullable Object[]> added = new ArrayList<>();
    List<RecordedFinding> changed = new ArrayList<>();
    List<FindingUpdate.Written> steps = new ArrayList<>();
    for (Reassessment each : all) {
      each.update().added().forEach(f -> added.add(FindingRows.inserted(each.patient(), f)));
      changed.addAll(each.update().changed());
      steps.addAll(each.update().steps());
    }
    findings.update(changed);
    findings.insert(added);
    findings.insertSteps(steps);
    summaries.write(all);
  }
}
