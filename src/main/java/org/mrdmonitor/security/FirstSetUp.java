package org.mrdmonitor.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * An installation begins without any account. Whoever reads its console gets a code, and with the
 * code makes the first centre and the first administrator.
 */
@ApplicationScoped
public class FirstSetUp {

  private static final Logger CONSOLE = Logger.getLogger(FirstSetUp.class);
  private static final Duration LIFE_OF_CODE = Duration.ofHours(1);

  private final Installation installation;
  private final Accounts accounts;
  private final Centres centres;
  private final Credentials credentials;
  private final OneTimeCodes codes;
  private final AuditTrail audit;
  private final int port;

  FirstSetUp(
      Installation installation,
      Accounts accounts,
      Centres centres,
      Credentials credentials,
      OneTimeCodes codes,
      AuditTrail audit,
      @ConfigProperty(name = "quarkus.http.port") int port) {
    this.installation = installation;
    this.accounts = accounts;
    this.centres = centres;
    this.credentials = credentials;
    this.codes = codes;
    this.audit = audit;
    this.port = port;
  }

  void onStart(@Observes @Priority(110) StartupEvent start) {
    if (!installation.demonstration() && !accounts.exist()) {
      CONSOLE.warnf(
          "No account exists yet. Open http://127.0.0.1:%d/setup within an hour and enter the"
              + " one-time code %s",
          port, codes.issueForSetUp(LIFE_OF_CODE).revealed());
    }
  }

  /** Who administers, of which centre. */
  public record Wish(String centre, String username, String displayName, String password) {
    @Override
    public String toString() {
      return "Wish of " + username;
    }
  }

  /**
   * Makes the first centre and administrator; false where the code is wrong, old or used. The
   * password has passed {@link PasswordRules}.
   */
  @Transactional
  public boolean perform(String code, Wish wish) {
    if (!codes.spendForSetUp(Secret.presented(code.strip())) || accounts.exist()) {
      return false;
    }
    Centre centre = centres.add(wish.centre());
    Account administrator =
        accounts.add(
            new NewAccount(
                wish.username(),
                wish.displayName(),
                Set.of(Role.ADMINISTRATOR),
                Set.of(centre.id()),
                centre.id()),
            Accounts.CreatesCentres.NO);
    credentials.set(List.of(administrator), wish.password());
    audit.append(AuditEvent.by(administrator.actor(), AuditAction.SET_UP));
    return true;
  }
}
