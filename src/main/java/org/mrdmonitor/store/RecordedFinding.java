package org.mrdmonitor.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.StoredFinding;

/**
 * A finding as the record keeps it: what the rule said when it last spoke, and what people did
 * about it.
 *
 * <p>{@code rule}, {@code marker} and {@code raisedBy} are the same as in {@link
 * org.mrdmonitor.rules.Finding}, by which the two are matched; the texts here remain when the basis
 * of a finding is corrected away.
 *
 * @param version from 1; for lost updates
 * @param confirmation as of the day it was read: a wanted repeat is overdue after its day
 * @param inputs the results used, with the version that was used, in date order
 * @param acknowledgeBy the day until which someone should have looked at it
 */
public record RecordedFinding(
    FindingId id,
    PatientId patient,
    int version,
    RuleId rule,
    int ruleVersion,
    Marker marker,
    Specimen specimen,
    MeasurementId raisedBy,
    LocalDate raisedOn,
    LocalDate firstEvidenceOn,
    LocalDate lastEvidenceOn,
    Severity severity,
    FindingState state,
    Confirmation confirmation,
    Optional<LocalDate> endedOn,
    Explanation explanation,
    String formula,
    List<Input> inputs,
    Instant openedAt,
    LocalDate acknowledgeBy,
    Optional<Assignee> assignee,
    Optional<Decision> decision) {

  /** A result a finding rests on, in the version it had. */
  public record Input(MeasurementId result, int version) {}

  /** The person who looks after the finding. */
  public record Assignee(UUID accountId, String name) {}

  /**
   * The last thing a person decided about it.
   *
   * @param what the words of the {@link Action} or the {@link OverrideReason}, or "closed"
   */
  public record Decision(String what, String by, Instant at, String reason) {

    /** The same with what was decided in the language of the reader. */
    public Decision in(Locale language) {
      return new Decision(Remark.decided(what, language), by, at, reason);
    }
  }

  public RecordedFinding {
    inputs = List.copyOf(inputs);
  }

  /** Whether nobody has looked at it although its time has passed. */
  public boolean lateOn(LocalDate day) {
    return state == FindingState.OPEN && day.isAfter(acknowledgeBy);
  }

  /** How rules compare it with what they derive now. */
  StoredFinding stored() {
    return new StoredFinding(
        id.value(),
        rule,
        ruleVersion,
        marker,
        raisedBy,
        raisedOn,
        severity,
        inputs.get(inputs.size() - 1).result(),
        confirmation,
        endedOn,
        state);
  }

  boolean isAbout(Finding derived) {
    return rule.equals(derived.rule())
        && marker.equals(derived.marker())
        && raisedBy.equals(derived.raisedBy());
  }

  /** The same content as its next version. */
  RecordedFinding next() {
    return inState(state);
  }

  RecordedFinding inState(FindingState next) {
    return with(version + 1, next, confirmation, acknowledgeBy, assignee, decision);
  }

  RecordedFinding decided(FindingState next, Decision newDecision) {
    return with(version + 1, next, confirmation, acknowledgeBy, assignee, Optional.of(newDecision));
  }

  RecordedFinding assigned(Optional<Assignee> person) {
    return with(version + 1, state, confirmation, acknowledgeBy, person, decision);
  }

  RecordedFinding toBeSeenBy(LocalDate day) {
    return with(version, state, confirmation, day, assignee, decision);
  }

  /** The same with what people did and decided about an earlier version of it. */
  RecordedFinding keepingPeople(RecordedFinding earlier) {
    return with(
        version, state, confirmation, earlier.acknowledgeBy, earlier.assignee, earlier.decision);
  }

  /** As it stands on a day: a wanted repeat whose day has passed is overdue. */
  RecordedFinding asOf(LocalDate day) {
    boolean overdue =
        state.waiting()
            && confirmation.state() == Confirmation.State.WANTED
            && confirmation.dueBy().filter(day::isAfter).isPresent();
    return overdue
        ? with(
            version,
            state,
            new Confirmation(
                Confirmation.State.OVERDUE, confirmation.dueBy(), confirmation.decidedOn()),
            acknowledgeBy,
            assignee,
            decision)
        : this;
  }

  private RecordedFinding with(
      int newVersion,
      FindingState newState,
      Confirmation newConfirmation,
      LocalDate newAcknowledgeBy,
      Optional<Assignee> newAssignee,
      Optional<Decision> newDecision) {
    return new RecordedFinding(
        id,
        patient,
        newVersion,
        rule,
        ruleVersion,
        marker,
        specimen,
        raisedBy,
        raisedOn,
        firstEvidenceOn,
        lastEvidenceOn,
        severity,
        newState,
        newConfirmation,
        endedOn,
        explanation,
        formula,
        inputs,
        openedAt,
        newAcknowledgeBy,
        newAssignee,
        newDecision);
  }
}
