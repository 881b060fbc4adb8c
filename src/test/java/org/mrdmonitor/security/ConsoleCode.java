package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The one-time code of the first set-up, without reading the console of the test run. */
@ApplicationScoped
public class ConsoleCode {

  private final OneTimeCodes codes;

  ConsoleCode(OneTimeCodes codes) {
    this.codes = codes;
  }

  public String newCode() {
    return codes.issueForSetUp(Duration.ofMinutes(1)).revealed();
  }
}
