package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.mrdmonitor.security.Actor;

/**
 * What waits for a person: findings by urgency, late samples. Late findings come first, then late
 * confirmations, then by severity and age.
 */
@ApplicationScoped
public class Worklist {

  public Paged<WorklistLine> findings(Actor actor, WorklistFilter filter, Slice slice) {
    throw new UnsupportedOperationException("findings");
  }

  public Paged<OverdueSample> overdueSamples(Actor actor, WorklistFilter filter, Slice slice) {
    throw new UnsupportedOperationException("overdueSamples");
  }

  public WorklistCounts counts(Actor actor) {
    throw new UnsupportedOperationException("counts");
  }
}
