package org.mrdmonitor.timeline.flagquality;

import java.util.Optional;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;

/**
 * What became of one finding.
 *
 * @param overriddenFor the coded reason of a finding that is overridden now
 * @param after whether a relapse was recorded on the day it was raised or later
 * @param look empty where nobody was asked: it had ended before its results were entered
 */
public record Fate(
    RuleId rule,
    Severity severity,
    FindingState state,
    Confirmation.State confirmation,
    Optional<String> overriddenFor,
    Relapse after,
    Optional<Look> look) {

  /** Whether a relapse of the patient is recorded. */
  public enum Relapse {
    RECORDED,
    NONE_SO_FAR
  }

  boolean withdrawn() {
    return state == FindingState.WITHDRAWN;
  }

  /** Whether a person could have judged it. */
  boolean asked() {
    return look.isPresent() && !withdrawn();
  }

  /** Whether a second sample, or a relapse, has decided about it. */
  boolean decided() {
    return !withdrawn()
        && (confirmation == Confirmation.State.CONFIRMED
            || confirmation == Confirmation.State.REFUTED);
  }
}
