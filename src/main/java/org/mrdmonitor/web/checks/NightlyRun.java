package org.mrdmonitor.web.checks;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.mrdmonitor.store.CheckRuns;

/** Runs the checks of data quality over every centre once a night, or when the operator says. */
@ApplicationScoped
public class NightlyRun {

  private final CheckRuns runs;

  NightlyRun(CheckRuns runs) {
    this.runs = runs;
  }

  @Scheduled(cron = "${mrd.quality-at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void go() {
    runs.runEverywhere();
  }
}
