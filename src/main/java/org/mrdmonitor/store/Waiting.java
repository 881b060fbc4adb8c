package org.mrdmonitor.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.store.FindingStep.Kind;
import org.mrdmonitor.timeline.flagquality.Look;

/**
 * The wait of one finding for a person, followed through its steps. Of a finding that came back,
 * the last time counts, which is the one its day to look is set for.
 */
final class Waiting {

  private Optional<Instant> from = Optional.empty();
  private Optional<Instant> seen = Optional.empty();
  private Optional<Instant> ended = Optional.empty();

  /** Steps are told in the order in which they happened. */
  void step(Kind kind, FindingState state, Instant at) {
    switch (kind) {
      case OPENED, REOPENED -> begin(state, at);
      case ACKNOWLEDGED, OVERRIDDEN, CLOSED_BY_DECISION -> seen = seen.or(() -> Optional.of(at));
      case CLOSED_BY_RESULT, WITHDRAWN, RULE_SET_ASIDE -> ended = ended.or(() -> Optional.of(at));
      case EXTENDED, CONFIRMED, REFUTED, ASSIGNED -> {}
    }
  }

  /** What begins as closed never waited; what waited before keeps its wait. */
  private void begin(FindingState state, Instant at) {
    if (state == FindingState.OPEN) {
      from = Optional.of(at);
      seen = Optional.empty();
      ended = Optional.empty();
    }
  }

  /** Empty where it never waited. */
  Optional<Look> look(LocalDate lookBy, Instant now) {
    return from.map(begun -> Look.of(begun, seen, ended, lookBy, now));
  }
}
