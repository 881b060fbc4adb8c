package org.mrdmonitor.web.demonstration;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.mrdmonitor.security.Installation;

/**
 * Loads the demonstration cohort beside the start of the product, so that starting stays quick;
 * readiness waits for it ({@link DemonstrationReadiness}).
 */
@ApplicationScoped
class DemonstrationLoader {

  private static final Logger LOG = Logger.getLogger(DemonstrationLoader.class);

  /** How far loading has come. */
  enum State {
    NOT_WANTED,
    LOADING,
    LOADED,
    FAILED
  }

  private final Installation installation;
  private final DemonstrationImport cohort;
  private volatile State state = State.NOT_WANTED;

  DemonstrationLoader(Installation installation, DemonstrationImport cohort) {
    this.installation = installation;
    this.cohort = cohort;
  }

  /** After the demonstration accounts, on whose behalf the cohort is imported. */
  void onStart(@Observes @Priority(200) StartupEvent start) {
    if (installation.demonstrationCohort()) {
      state = State.LOADING;
      Thread loader = new Thread(this::load, "demonstration-cohort");
      loader.setDaemon(true);
      loader.start();
    }
  }

  State state() {
    return state;
  }

  private void load() {
    try {
      int patients = cohort.intoAnEmptyRecord();
      state = State.LOADED;
      LOG.infof("The demonstration cohort is there: %d patients were added.", patients);
    } catch (RuntimeException failure) {
      state = State.FAILED;
      LOG.errorf("The demonstration cohort was not loaded: %s.", failure.getClass().getName());
    }
  }
}
