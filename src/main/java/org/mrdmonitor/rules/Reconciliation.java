package org.mrdmonitor.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What has to happen to the stored findings of a patient so that they say what the rules say now.
 *
 * <p>A stored finding is the same as a derived one if rule, marker and raising result are the same;
 * failing that, if rule and marker are the same and both hold on a common day (a correction or a
 * late entry moved the day on which it was raised). Nothing to do gives no step, and a second run
 * over the outcome of the first gives none.
 */
public record Reconciliation(List<Step> steps) {

  /** One change of the record. */
  public sealed interface Step {}

  /** A finding that the record does not have. */
  public record Open(Finding finding) implements Step {}

  /** Its confirmation, severity or evidence changed. */
  public record Extend(StoredFinding stored, Finding finding) implements Step {}

  /** A later result no longer meets the criterion. */
  public record End(StoredFinding stored, Finding finding) implements Step {}

  /** The rules no longer derive it. */
  public record Withdraw(StoredFinding stored, Reason reason) implements Step {}

  /** It needs to be looked at again. */
  public record Reopen(StoredFinding stored, Finding finding, Reason reason) implements Step {}

  /** Why a finding is withdrawn or opened again. */
  public enum Reason {
    /** Its results were corrected, voided, or preceded by a result entered later. */
    BASIS_CHANGED,
    /** The rule that made it has a new version. */
    RULE_CHANGED,
    /** The rule is no longer in force. */
    RULE_NOT_IN_FORCE,
    /** Its basis is there again. */
    DERIVED_AGAIN,
    /** Its severity rose above the one that was looked at. */
    SEVERITY_ROSE,
    /** A second sample confirmed it after it was looked at. */
    CONFIRMED
  }

  public Reconciliation {
    steps = List.copyOf(steps);
  }

  /** Compares the record with what the rules in force derive from the course as it is now. */
  public static Reconciliation of(
      RuleBook inForce, Collection<StoredFinding> stored, Collection<Finding> derived) {
    List<Step> steps = new ArrayList<>();
    List<StoredFinding> unmatched = new ArrayList<>(stored);
    unmatched.sort(Comparator.comparing(StoredFinding::raisedOn).thenComparing(StoredFinding::id));
    List<Finding> unknown = new ArrayList<>(derived);
    match(unmatched, unknown, (s, f) -> s.raisedBy().equals(f.raisedBy()), steps);
    match(unmatched, unknown, StoredFinding::overlaps, steps);
    unmatched.stream()
        .filter(s -> s.state() != FindingState.WITHDRAWN)
        .forEach(s -> steps.add(new Withdraw(s, reasonOfAbsence(inForce, s))));
    unknown.forEach(finding -> steps.add(new Open(finding)));
    return new Reconciliation(steps);
  }

  private static void match(
      List<StoredFinding> unmatched,
      List<Finding> unknown,
      BiPredicate<StoredFinding, Finding> same,
      List<Step> steps) {
    for (StoredFinding stored : List.copyOf(unmatched)) {
      unknown.stream()
          .filter(finding -> stored.sameRuleAndMarker(finding) && same.test(stored, finding))
          .findFirst()
          .ifPresent(
              finding -> {
                unmatched.remove(stored);
                unknown.remove(finding);
                step(stored, finding).ifPresent(steps::add);
              });
    }
  }

  private static Optional<Step> step(StoredFinding stored, Finding finding) {
    Optional<Reason> again = reasonToLookAgain(stored, finding);
    if (again.isPresent()) {
      return Optional.of(new Reopen(stored, finding, again.get()));
    }
    if (stored.says(finding)) {
      return Optional.empty();
    }
    return Optional.of(
        stored.endedOn().isEmpty() && !finding.standing()
            ? new End(stored, finding)
            : new Extend(stored, finding));
  }

  private static Optional<Reason> reasonToLookAgain(StoredFinding stored, Finding finding) {
    if (stored.state() == FindingState.WITHDRAWN
        || (stored.endedOn().isPresent() && finding.standing())) {
      return Optional.of(Reason.DERIVED_AGAIN);
    }
    if (stored.state() == FindingState.OPEN || !finding.standing()) {
      return Optional.empty();
    }
    if (!stored.severity().atLeast(finding.severity())) {
      return Optional.of(Reason.SEVERITY_ROSE);
    }
    boolean newlyConfirmed =
        finding.confirmation().state() == Confirmation.State.CONFIRMED
            && stored.confirmation().state() != Confirmation.State.CONFIRMED;
    return newlyConfirmed ? Optional.of(Reason.CONFIRMED) : Optional.empty();
  }

  private static Reason reasonOfAbsence(RuleBook inForce, StoredFinding stored) {
    return inForce
        .rule(stored.rule())
        .map(
            rule ->
                rule.info().version() == stored.ruleVersion()
                    ? Reason.BASIS_CHANGED
                    : Reason.RULE_CHANGED)
        .orElse(Reason.RULE_NOT_IN_FORCE);
  }
}
