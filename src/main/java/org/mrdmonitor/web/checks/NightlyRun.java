package org.mrdmonitor.web.checks;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.mrdmonitor.store.CheckRuns;
import org.mrdmonitor.store.ScheduledRuns;

/**
 * Runs the checks of data quality over every centre once a night, or when the operator says. Of
 * several nodes with the same schedule, the one that claims the time runs them.
 */
@ApplicationScoped
public class NightlyRun {

  private final ScheduledRuns scheduled;
  private final CheckRuns runs;

  NightlyRun(ScheduledRuns scheduled, CheckRuns runs) {
    this.scheduled = scheduled;
    this.runs = runs;
  }

  @Scheduled(cron = "${mrd.quality-at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void go(ScheduledExecution execution) {
    if (scheduled.claim(ScheduledRuns.Work.QUALITY_CHECKS, execution.getScheduledFireTime())) {
      runs.runEverywhere();
    }
  }
}
