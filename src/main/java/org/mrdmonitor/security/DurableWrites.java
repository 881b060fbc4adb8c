package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that the database answers and that it keeps what it confirms: H2 writes to its file
 * at the commit and not half a second later.
 */
@Readiness
@ApplicationScoped
class DurableWrites implements HealthCheck {

  private final Database database;
  private final String kind;

  DurableWrites(
      Database database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.database = database;
    this.kind = kind;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Confirmed writes are kept").status(keepsWrites()).build();
  }

  private boolean keepsWrites() {
    return kind.equals("h2") ? writeDelay().equals(Optional.of("0")) : answers();
  }

  private Optional<String> writeDelay() {
    return database.row(
        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'",
        row -> row.getString(1));
  }

  private boolean answers() {
    return database.row("SELECT 1", row -> true).isPresent();
  }
}
