package org.mrdmonitor.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the record would make of entries that are about to be saved (EN-08); keys are positions in
 * the list given.
 *
 * @param fresh positions of entries that would be added
 * @param present the equal results that the record holds already
 * @param clashes the different results that the record holds of the same sample
 */
public record EntryMatch(
    List<Integer> fresh, Map<Integer, ResultVersion> present, Map<Integer, ResultVersion> clashes) {

  public EntryMatch {
    fresh = List.copyOf(fresh);
    present = Map.copyOf(present);
    clashes = Map.copyOf(clashes);
  }

  static EntryMatch of(List<History<ResultVersion>> results, List<Entry> entries) {
    SameDayMatch match = SameDayMatch.ofEntry(results, entries);
    return new EntryMatch(
        match.fresh().stream().map(SameDayMatch.Fresh::position).toList(),
        match.present().stream()
            .collect(
                Collectors.toMap(SameDayMatch.Present::position, SameDayMatch.Present::recorded)),
        match.clashes().stream()
            .collect(
                Collectors.toMap(RecordOutcome.Clash::position, RecordOutcome.Clash::recorded)));
  }
}
