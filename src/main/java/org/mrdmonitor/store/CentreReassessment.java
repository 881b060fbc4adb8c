package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;

/**
 * Asks the rules again about all patients of a centre and disease, some at a time: under other rule
 * sets, or with other results to look at.
 */
@ApplicationScoped
class CentreReassessment {

  private static final int PATIENTS_AT_ONCE = 500;

  private final PatientRows patients;
  private final ResultRows results;
  private final EventRows events;
  private final FindingRows findings;
  private final VerificationRows verifications;
  private final AcknowledgementTargets targets;
  private final Evaluation evaluation;
  private final RecordAudit audit;
  private final Clock clock;

  CentreReassessment(
      PatientRows patients,
      ResultRows results,
      EventRows events,
      FindingRows findings,
      VerificationRows verifications,
      AcknowledgementTargets targets,
      Evaluation evaluation,
      RecordAudit audit,
      Clock clock) {
    this.patients = patients;
    this.results = results;
    this.events = events;
    this.findings = findings;
    this.verifications = verifications;
    this.targets = targets;
    this.evaluation = evaluation;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whose courses are asked about, which rules are asked, and what they may look at. */
  record Question(CentreId centre, Disease disease, RuleBook book, VerificationRule verification) {}

  RuleSetsInForce.DryRun tried(Question question, Cause cause) {
    List<PatientId> all = patients.identities(question.centre(), question.disease());
    return asked(all, question, cause, reassessments -> {});
  }

  /** Patients are locked first, so that no entry slips in between the question and the answer. */
  RuleSetsInForce.DryRun applied(Actor actor, Question question, Cause cause) {
    return asked(
        patients.lockedIdentities(question.centre(), question.disease()),
        question,
        cause,
        reassessments -> {
          evaluation.write(reassessments);
          reassessments.forEach(
              each -> audit.findings(actor, each.patient().id(), each.update().changes()));
        });
  }

  private RuleSetsInForce.DryRun asked(
      List<PatientId> all, Question question, Cause cause, Consumer<List<Reassessment>> then) {
    WaitingTally tally = new WaitingTally();
    for (int from = 0; from < all.size(); from += PATIENTS_AT_ONCE) {
      List<PatientId> some = all.subList(from, Math.min(all.size(), from + PATIENTS_AT_ONCE));
      Map<PatientId, List<RecordedFinding>> before = findings.ofPatients(some);
      List<Reassessment> reassessments = reassessed(some, before, question, cause);
      reassessments.forEach(
          each -> tally.add(before.getOrDefault(each.patient().id(), List.of()), each.update()));
      then.accept(reassessments);
    }
    return new RuleSetsInForce.DryRun(all.size(), tally.effects());
  }

  /** The rules are pure: they are asked on all processors. */
  private List<Reassessment> reassessed(
      List<PatientId> some,
      Map<PatientId, List<RecordedFinding>> before,
      Question question,
      Cause cause) {
    Map<PatientId, List<History<ResultVersion>>> recorded = results.ofPatients(some);
    Map<PatientId, List<History<EventVersion>>> happened = events.ofPatients(some);
    Verified verified = verifications.forRules(question.verification(), some);
    AcknowledgementTarget target = targets.of(question.centre());
    LocalDate today = LocalDate.now(clock);
    return patients.byIds(some).parallelStream()
        .map(
            row ->
                Reassessment.of(
                    Reassessment.Known.of(
                        row,
                        recorded.getOrDefault(row.id(), List.of()),
                        happened.getOrDefault(row.id(), List.of()),
                        before.getOrDefault(row.id(), List.of()),
                        verified),
                    question.book(),
                    target,
                    today,
                    cause))
        .toList();
  }
}
