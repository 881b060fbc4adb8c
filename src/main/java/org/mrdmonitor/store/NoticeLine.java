package org.mrdmonitor.store;

import java.time.Instant;
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
 * @param exclusion where somebody excluded it and nothing it rests on has changed since
 */
public record NoticeLine(
    UUID id,
    Patient patient,
    CheckId check,
    Notice.Kind kind,
    Explanation said,
    Optional<Notice.Entry> entry,
    Optional<Exclusion> exclusion) {

  /** Who excluded a notice, when and why. */
  public record Exclusion(String by, Instant at, String reason) {}
}
