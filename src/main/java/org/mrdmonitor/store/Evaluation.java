package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.security.CentreId;

/** Asks the rules in force after a change, and brings findings and summaries into line. */
@ApplicationScoped
class Evaluation {

  private final ResultRows results;
  private final EventRows events;
  private final FindingRows findings;
  private final VerificationRows verifications;
  private final Summaries summaries;
  private final MailOutbox mail;
  private final RuleBooks books;
  private final AcknowledgementTargets targets;
  private final Clock clock;

  Evaluation(
      ResultRows results,
      EventRows events,
      FindingRows findings,
      VerificationRows verifications,
      Summaries summaries,
      MailOutbox mail,
      RuleBooks books,
      AcknowledgementTargets targets,
      Clock clock) {
    this.results = results;
    this.events = events;
    this.findings = findings;
    this.verifications = verifications;
    this.summaries = summaries;
    this.mail = mail;
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
    mail.urgent(urgent(all));
  }

  private static Map<CentreId, Integer> urgent(List<Reassessment> all) {
    Map<CentreId, Integer> urgent = new HashMap<>();
    all.stream()
        .filter(each -> each.update().urgent() > 0)
        .forEach(
            each -> urgent.merge(each.patient().centre(), each.update().urgent(), Integer::sum));
    return urgent;
  }
}
