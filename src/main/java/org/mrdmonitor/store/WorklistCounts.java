package org.mrdmonitor.store;

import java.util.Map;
import org.mrdmonitor.rules.Severity;

/**
 * What waits at the actor's centres.
 *
 * @param bySeverity waiting findings; a severity without any is absent
 * @param confirmationsOverdue waiting findings whose repeat sample is late
 * @param late open findings nobody looked at in time
 * @param samplesOverdue patients whose next sample is late
 */
public record WorklistCounts(
    Map<Severity, Integer> bySeverity,
    int waiting,
    int confirmationsOverdue,
    int late,
    int samplesOverdue,
    int patients) {

  public WorklistCounts {
    bySeverity = Map.copyOf(bySeverity);
  }
}
