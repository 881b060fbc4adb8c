package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What kind of installation this is; templates ask it as {@code inject:installation}. */
@ApplicationScoped
@Named("installation")
public class Installation {

  private final String demo;

  Installation(@ConfigProperty(name = "mrd.demo") Optional<String> demo) {
    this.demo = demo.map(String::strip).orElse("off");
  }

  /** Whether demonstration accounts exist, which every page has to say. */
  public boolean demonstration() {
    return demonstrationCohort() || demo.equals("accounts");
  }

  /** Whether an empty database is to be filled with the demonstration cohort. */
  public boolean demonstrationCohort() {
    return demo.equals("true");
  }
}
