package org.mrdmonitor.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.Reconciliation;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.store.FindingStep.Kind;

/**
 * What a change of the course means for the findings of one patient: rows to add, rows to change,
 * and for each a step that says why. Pure; the rows are written elsewhere.
 */
final class FindingUpdate {

  /** A step with the finding it belongs to, as it stands after the step. */
  record Written(RecordedFinding finding, int position, Kind kind, Authorship author, Remark why) {}

  private final PatientId patient;
  private final Map<MeasurementId, Integer> versions;
  private final AcknowledgementTarget target;
  private final Cause cause;
  private final Map<UUID, RecordedFinding> now = new HashMap<>();
  private final List<RecordedFinding> added = new ArrayList<>();
  private final List<RecordedFinding> changed = new ArrayList<>();
  private final List<Written> steps = new ArrayList<>();
  private int urgent;

  private FindingUpdate(
      PatientId patient,
      Map<MeasurementId, Integer> versions,
      AcknowledgementTarget target,
      Cause cause) {
    this.patient = patient;
    this.versions = versions;
    this.target = target;
    this.cause = cause;
  }

  /**
   * Follows what the rules say now.
   *
   * @param derived what the rules say now, which the reconciliation was made with
   * @param versions the current version of each result of the course
   * @param target by when the centre wants findings looked at
   */
  static FindingUpdate of(
      Reassessment.Known known,
      List<Finding> derived,
      Reconciliation reconciliation,
      Map<MeasurementId, Integer> versions,
      AcknowledgementTarget target,
      Cause cause) {
    FindingUpdate update = new FindingUpdate(known.patient().id(), versions, target, cause);
    known.findings().forEach(finding -> update.now.put(finding.id().value(), finding));
    // What ends makes room for what begins: one waiting finding of a rule and marker at a time.
    reconciliation.steps().stream()
        .sorted(Comparator.comparing(FindingUpdate::begins))
        .forEach(update::follow);
    derived.forEach(update::refresh);
    return update;
  }

  private static boolean begins(Reconciliation.Step step) {
    return step instanceof Reconciliation.Open || step instanceof Reconciliation.Reopen;
  }

  private void follow(Reconciliation.Step step) {
    if (step instanceof Reconciliation.Open open) {
      open(open.finding());
    } else if (step instanceof Reconciliation.Extend extend) {
      extend(kept(extend.stored().id()), extend.finding());
    } else if (step instanceof Reconciliation.End end) {
      end(kept(end.stored().id()), end.finding());
    } else if (step instanceof Reconciliation.Reopen reopen) {
      reopen(kept(reopen.stored().id()), reopen.finding());
    } else if (step instanceof Reconciliation.Withdraw withdraw) {
      withdraw(kept(withdraw.stored().id()), withdraw.reason());
    }
  }

  /** A late entry or a correction may change the arithmetic of a finding and nothing else of it. */
  private void refresh(Finding finding) {
    List.copyOf(now.values()).stream()
        .filter(kept -> !changed.contains(kept) && !added.contains(kept))
        .filter(kept -> kept.isAbout(finding))
        .filter(kept -> !derivedAfter(kept, kept.state(), finding).equals(kept.next()))
        .forEach(kept -> extend(kept, finding));
  }

  private RecordedFinding kept(UUID id) {
    RecordedFinding finding = now.get(id);
    if (finding == null) {
      throw new IllegalStateException("The finding (%s) is not of this patient.".formatted(id));
    }
    return finding;
  }

  private void open(Finding finding) {
    FindingId id = new FindingId(Identities.next());
    RecordedFinding opened = derived(id, 1, stateOf(finding), finding, cause.author().at());
    added.add(opened);
    List<Kind> kinds = new ArrayList<>(List.of(Kind.OPENED));
    decision(Confirmation.NOT_NEEDED, finding.confirmation()).ifPresent(kinds::add);
    urge(opened);
    if (!finding.standing()) {
      kinds.add(Kind.CLOSED_BY_RESULT);
    }
    note(opened, kinds);
  }

  private void extend(RecordedFinding before, Finding finding) {
    RecordedFinding after = soonerIfWorse(before, derivedAfter(before, before.state(), finding));
    if (!urgent(before)) {
      urge(after);
    }
    List<Kind> kinds = new ArrayList<>(List.of(Kind.EXTENDED));
    decision(before.confirmation(), finding.confirmation()).ifPresent(kinds::add);
    change(after, kinds);
  }

  /** What nobody has looked at yet and has become more severe is to be looked at sooner. */
  private RecordedFinding soonerIfWorse(RecordedFinding before, RecordedFinding after) {
    if (after.state() != FindingState.OPEN || before.severity().atLeast(after.severity())) {
      return after;
    }
    LocalDate wanted = target.dueBy(after.severity(), today());
    return wanted.isBefore(before.acknowledgeBy()) ? after.toBeSeenBy(wanted) : after;
  }

  private void urge(RecordedFinding now) {
    if (urgent(now)) {
      urgent++;
    }
  }

  private static boolean urgent(RecordedFinding finding) {
    return finding.state() == FindingState.OPEN
        && finding.severity().atLeast(Severity.POSSIBLE_MOLECULAR_RELAPSE);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(cause.author().at(), ZoneOffset.UTC);
  }

  private void end(RecordedFinding before, Finding finding) {
    FindingState state = before.state().waiting() ? FindingState.CLOSED : before.state();
    List<Kind> kinds = new ArrayList<>();
    decision(before.confirmation(), finding.confirmation()).ifPresent(kinds::add);
    kinds.add(Kind.CLOSED_BY_RESULT);
    change(derivedAfter(before, state, finding), kinds);
  }

  private void reopen(RecordedFinding before, Finding finding) {
    RecordedFinding after = derivedAfter(before, stateOf(finding), finding);
    List<Kind> kinds = new ArrayList<>();
    decision(before.confirmation(), finding.confirmation()).ifPresent(kinds::add);
    kinds.add(Kind.REOPENED);
    urge(after);
    change(after.toBeSeenBy(target.dueBy(after.severity(), today())), kinds);
  }

  private void withdraw(RecordedFinding before, Reconciliation.Reason reason) {
    Kind kind =
        reason == Reconciliation.Reason.RULE_NOT_IN_FORCE ? Kind.RULE_SET_ASIDE : Kind.WITHDRAWN;
    change(before.inState(FindingState.WITHDRAWN), List.of(kind));
  }

  private void change(RecordedFinding after, List<Kind> kinds) {
    changed.add(after);
    note(after, kinds);
  }

  private void note(RecordedFinding after, List<Kind> kinds) {
    now.put(after.id().value(), after);
    for (Kind kind : kinds) {
      steps.add(new Written(after, kinds.indexOf(kind), kind, cause.author(), cause.remark()));
    }
  }

  private static FindingState stateOf(Finding finding) {
    return finding.standing() ? FindingState.OPEN : FindingState.CLOSED;
  }

  /** The step that a newly decided confirmation is worth. */
  private static Optional<Kind> decision(Confirmation before, Confirmation after) {
    if (before.state() == after.state()) {
      return Optional.empty();
    }
    return switch (after.state()) {
      case CONFIRMED -> Optional.of(Kind.CONFIRMED);
      case REFUTED -> Optional.of(Kind.REFUTED);
      case NOT_NEEDED, WANTED, OVERDUE -> Optional.empty();
    };
  }

  private RecordedFinding derivedAfter(
      RecordedFinding before, FindingState state, Finding finding) {
    RecordedFinding after =
        derived(before.id(), before.version() + 1, state, finding, before.openedAt());
    return after.keepingPeople(before);
  }

  private RecordedFinding derived(
      FindingId id, int version, FindingState state, Finding finding, Instant openedAt) {
    List<Measurement> used = finding.latest().evidence().used();
    LocalDate opened = LocalDate.ofInstant(openedAt, ZoneOffset.UTC);
    return new RecordedFinding(
        id,
        patient,
        version,
        finding.rule(),
        finding.ruleVersion(),
        finding.marker(),
        finding.specimen(),
        finding.raisedBy(),
        finding.raisedOn(),
        finding.first().evidence().used().get(0).sampledOn(),
        finding.latest().evidence().deciding().sampledOn(),
        finding.severity(),
        state,
        finding.confirmation(),
        finding.endedOn(),
        finding.latest().explanation(),
        finding.latest().evidence().formula(),
        used.stream().map(this::input).toList(),
        openedAt,
        target.dueBy(finding.severity(), opened),
        Optional.empty(),
        Optional.empty());
  }

  private RecordedFinding.Input input(Measurement used) {
    return new RecordedFinding.Input(used.id(), versions.getOrDefault(used.id(), 1));
  }

  List<RecordedFinding> added() {
    return added;
  }

  List<RecordedFinding> changed() {
    return changed;
  }

  List<Written> steps() {
    return steps;
  }

  /**
   * How many findings of a possible molecular relapse or above wait for a first look since this
   * change.
   */
  int urgent() {
    return urgent;
  }

  /** How many findings of the patient wait after the update. */
  int waiting() {
    return (int) now.values().stream().filter(f -> f.state().waiting()).count();
  }

  /** What happened, in a short form for the answer: the last step of each finding. */
  List<FindingChange> changes() {
    Map<FindingId, FindingChange> last = new LinkedHashMap<>();
    steps.forEach(step -> last.put(step.finding().id(), FindingChange.of(step)));
    return List.copyOf(last.values());
  }
}
