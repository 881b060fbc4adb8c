package org.mrdmonitor.store;

import java.util.Optional;
import org.mrdmonitor.quality.CheckId;

/** Which notices are wanted: of one check or of all, and in which standing. */
public record NoticeFilter(Optional<CheckId> check, Standing standing) {

  /** Whether a notice is to be looked at. */
  public enum Standing {
    /** Noticed, and nobody excluded it. */
    NOTICED,
    /** It could not be told, and nobody excluded it. */
    CANNOT_TELL,
    EXCLUDED
  }
}
