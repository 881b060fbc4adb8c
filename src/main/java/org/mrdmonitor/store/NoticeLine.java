package org.mrdmonitor.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.quality.CheckId;
import org.mrdmonitor.quality.Notice;
import org.mrdmonitor.rules.Explanation;

/**
 * What a check noticed in the last run, with its patient.
 *
 * @param id of this notice in this run; the next run gives another
 * @param entry the result or event to look at first
 * @param exclusion where somebody excluded it, nobody took that back, and nothing it rests on has
 *     changed since
 * @param history the exclusions of this very notice that were taken back, the oldest first
 */
public record NoticeLine(
    UUID id,
    Patient patient,
    CheckId check,
    Notice.Kind kind,
    Explanation said,
    Optional<Notice.Entry> entry,
    Optional<Exclusion> exclusion,
    List<Ended> history) {

  public NoticeLine {
    history = List.copyOf(history);
  }

  /** Who excluded a notice, or took that back, when and why. */
  public record Exclusion(String by, Instant at, String reason) {}

  /** An exclusion that somebody took back. */
  public record Ended(Exclusion made, Exclusion takenBack) {}

  NoticeLine with(List<Ended> ended) {
    return new NoticeLine(id, patient, check, kind, said, entry, exclusion, ended);
  }
}
