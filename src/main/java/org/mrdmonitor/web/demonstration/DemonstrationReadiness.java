package org.mrdmonitor.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the demonstration cohort is being loaded, nor where that failed. */
@Readiness
@ApplicationScoped
class DemonstrationReadiness implements HealthCheck {

  private final DemonstrationLoader loader;

  DemonstrationReadiness(DemonstrationLoader loader) {
    this.loader = loader;
  }

  @Override
  public HealthCheckResponse call() {
    DemonstrationLoader.State state = loader.state();
    boolean ready =
        state == DemonstrationLoader.State.NOT_WANTED || state == DemonstrationLoader.State.LOADED;
    return HealthCheckResponse.named("demonstration")
        .status(ready)
        .withData("cohort", state.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .build();
  }
}
