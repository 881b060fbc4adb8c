package org.mrdmonitor.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.security.CentreId;

/**
 * Which findings of the worklist are wanted; empty means any.
 *
 * @param state empty for open and acknowledged
 * @param marker a name of a marker, in any case
 * @param assignee who looks after it, or whom it climbed to because it is late
 * @param newsSince findings that were raised, raised again, extended or confirmed after a moment
 */
public record WorklistFilter(
    Optional<Disease> disease,
    Optional<String> marker,
    Optional<CentreId> centre,
    Optional<RuleId> rule,
    Optional<FindingState> state,
    Optional<UUID> assignee,
    Optional<Attention> attention,
    Optional<Instant> newsSince) {

  public static final WorklistFilter ALL =
      new WorklistFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
