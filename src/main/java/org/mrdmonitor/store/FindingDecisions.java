package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.FindingStep.Kind;

/** What people decide about findings, inside the caller's transaction. */
@ApplicationScoped
class FindingDecisions {

  private final PatientRows patients;
  private final FindingRows findings;
  private final Summaries summaries;
  private final RecordAudit audit;
  private final Clock clock;

  FindingDecisions(
      PatientRows patients,
      FindingRows findings,
      Summaries summaries,
      RecordAudit audit,
      Clock clock) {
    this.patients = patients;
    this.findings = findings;
    this.summaries = summaries;
    this.audit = audit;
    this.clock = clock;
  }

  Change<RecordedFinding> acknowledge(
      Actor actor, FindingId id, int expectedVersion, Action action, String reason) {
    ResultChanges.requireReason(reason);
    return decide(
        actor,
        id,
        expectedVersion,
        Kind.ACKNOWLEDGED,
        Remark.of(code(action), reason),
        finding ->
            finding.decided(FindingState.ACKNOWLEDGED, decision(actor, action.word(), reason)));
  }

  Change<RecordedFinding> override(
      Actor actor, FindingId id, int expectedVersion, OverrideReason code, String text) {
    ResultChanges.requireReason(text);
    return decide(
        actor,
        id,
        expectedVersion,
        Kind.OVERRIDDEN,
        Remark.of(code(code), text),
        finding -> finding.decided(FindingState.OVERRIDDEN, decision(actor, code.word(), text)));
  }

  Change<RecordedFinding> close(Actor actor, FindingId id, int expectedVersion, String reason) {
    ResultChanges.requireReason(reason);
    return decide(
        actor,
        id,
        expectedVersion,
        Kind.CLOSED_BY_DECISION,
        Remark.words(reason),
        finding -> finding.decided(FindingState.CLOSED, decision(actor, "closed", reason)));
  }

  Change<RecordedFinding> assign(
      Actor actor, FindingId id, int expectedVersion, Optional<RecordedFinding.Assignee> assignee) {
    return decide(
        actor,
        id,
        expectedVersion,
        Kind.ASSIGNED,
        assignee
            .map(whom -> Remark.of("assigned", whom.name()))
            .orElse(Remark.of("assigned-to-nobody")),
        finding -> finding.assigned(assignee));
  }

  private Change<RecordedFinding> decide(
      Actor actor,
      FindingId id,
      int expectedVersion,
      Kind kind,
      Remark why,
      Function<RecordedFinding, RecordedFinding> decision) {
    PatientRow patient = patients.locked(actor, patientOf(actor, id));
    RecordedFinding current = findings.byId(id);
    if (current.version() != expectedVersion) {
      return new Change.Overtaken<>(current, current);
    }
    if (!current.state().waiting()) {
      return new Change.Refused<>(current, Change.Refusal.NOT_OPEN);
    }
    RecordedFinding next = decision.apply(current);
    findings.update(List.of(next));
    Authorship author = Authorship.of(actor, now(), Authorship.Source.ENTRY);
    FindingUpdate.Written step = new FindingUpdate.Written(next, 0, kind, author, why);
    findings.insertSteps(List.of(step));
    summaries.countWaiting(patient.id());
    audit.findings(actor, patient.id(), List.of(FindingChange.of(step)));
    return new Change.Done<>(next, List.of(FindingChange.of(step)));
  }

  private static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private PatientId patientOf(Actor actor, FindingId id) {
    return patients.visible(actor, findings.byId(id).patient(), "finding").id();
  }

  private RecordedFinding.Decision decision(Actor actor, String what, String reason) {
    return new RecordedFinding.Decision(what, actor.name(), now(), reason.strip());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
