package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.patient.Patient;

/**
 * A relapse that was recorded as an event.
 *
 * @param lastSampleOn the last sampling day before it, of any marker
 * @param announcement whether a finding stood before it
 */
public record RecordedRelapse(
    Patient patient, LocalDate on, Optional<LocalDate> lastSampleOn, Announcement announcement) {

  /**
   * Whether a finding of severity warning or above was raised before the day of the relapse and
   * stood within the year before it.
   */
  public enum Announcement {
    FOUND_BEFORE,
    NOT_FOUND
  }

  boolean announced() {
    return announcement == Announcement.FOUND_BEFORE;
  }
}
