package org.mrdmonitor.store;

import java.util.List;
import org.mrdmonitor.timeline.flagquality.FlagQuality;

/**
 * How well findings served, and the relapses they missed.
 *
 * @param missed relapses before which no finding stood, the latest first
 */
public record QualityReport(FlagQuality quality, List<RecordedRelapse> missed) {

  public QualityReport {
    missed = List.copyOf(missed);
  }
}
