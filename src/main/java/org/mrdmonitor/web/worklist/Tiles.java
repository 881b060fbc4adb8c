package org.mrdmonitor.web.worklist;

import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.store.WorklistCounts;

/**
 * The numbers above the worklist.
 *
 * @param possible findings of a possible relapse or failure, molecular or not
 * @param watched all other findings that wait
 */
record Tiles(
    int waiting,
    int possible,
    int watched,
    int late,
    int repeatsLate,
    int samplesLate,
    int patients) {

  static Tiles of(WorklistCounts counts) {
    int possible =
        counts.bySeverity().entrySet().stream()
            .filter(e -> e.getKey().atLeast(Severity.POSSIBLE_MOLECULAR_RELAPSE))
            .mapToInt(e -> e.getValue())
            .sum();
    return new Tiles(
        counts.waiting(),
        possible,
        counts.waiting() - possible,
        counts.late(),
        counts.confirmationsOverdue(),
        counts.samplesOverdue(),
        counts.patients());
  }
}
