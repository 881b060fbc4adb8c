package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Centres;

/** Runs the checks of data quality over whole centres and keeps what they noticed. */
@ApplicationScoped
public class CheckRuns {

  private final CheckBatches batches;
  private final Centres centres;
  private final Clock clock;

  CheckRuns(CheckBatches batches, Centres centres, Clock clock) {
    this.batches = batches;
    this.centres = centres;
    this.clock = clock;
  }

  /**
   * Checks every patient of the actor's centres; the answer is how many. The record is read in
   * batches, each of which is one transaction, so that a run that ends early leaves the batches it
   * finished, and the moment of the run before it.
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int run(Actor actor) {
    return run(actor.centres(), Optional.of(actor));
  }

  /** Checks every patient of every centre, as the installation does by itself at night. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int runEverywhere() {
    return run(centres.all().stream().map(Centre::id).toList(), Optional.empty());
  }

  private int run(Collection<CentreId> wanted, Optional<Actor> by) {
    int patients = 0;
    for (CentreId centre : wanted) {
      int checked = run(centre);
      batches.done(centre, now(), checked, by);
      patients += checked;
    }
    return patients;
  }

  private int run(CentreId centre) {
    int checked = 0;
    List<PatientId> batch = batches.next(centre, Optional.empty());
    while (!batch.isEmpty()) {
      checked += batch.size();
      batch = batches.next(centre, Optional.of(batch.get(batch.size() - 1)));
    }
    return checked;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
