package org.mrdmonitor.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One account per role, all with the same known password, and a token for the machine interface.
 * They exist in the demonstration only, and the demonstration is reached from this machine only.
 */
@ApplicationScoped
class DemonstrationAccounts {

  private static final String CENTRE = "North";
  private static final Duration LIFE_OF_TOKEN = Duration.ofDays(3650);
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  private final Installation installation;
  private final Accounts accounts;
  private final Centres centres;
  private final Credentials credentials;
  private final Tokens tokens;
  private final String host;
  private final String password;
  private final Optional<String> token;

  DemonstrationAccounts(
      Installation installation,
      Accounts accounts,
      Centres centres,
      Credentials credentials,
      Tokens tokens,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "mrd.demo-password") String password,
      @ConfigProperty(name = "mrd.demo-token") Optional<String> token) {
    this.installation = installation;
    this.accounts = accounts;
    this.centres = centres;
    this.credentials = credentials;
    this.tokens = tokens;
    this.host = host;
    this.password = password;
    this.token = token;
  }

  /** Before anything that needs an account, such as loading the demonstration cohort. */
  @Transactional
  void onStart(@Observes @Priority(100) StartupEvent start) {
    if (!installation.demonstration()) {
      return;
    }
    if (!LOOPBACK.contains(host)) {
      throw new IllegalStateException(
          "MRD_DEMO opens accounts with a known password and listens on 127.0.0.1 only, not on "
              + host);
    }
    Centre centre = centres.named(CENTRE).orElseGet(() -> centres.add(CENTRE));
    ensurePasswordOf(
        Stream.of(Role.values())
            .map(role -> ensure(role.code(), "Demonstration " + role.code(), Set.of(role), centre))
            .toList());
    token.ifPresent(text -> ensureToken(text.strip(), centre));
  }

  private Account ensure(String name, String displayName, Set<Role> roles, Centre centre) {
    return accounts
        .named(name)
        .orElseGet(
            () ->
                accounts.add(
                    new NewAccount(name, displayName, roles, Set.of(centre.id()), centre.id()),
                    Accounts.CreatesCentres.YES));
  }

  /** All have one hash: computing it takes a good part of the time to start. */
  private void ensurePasswordOf(List<Account> demonstrators) {
    if (!credentials.areOf(Optional.of(demonstrators.get(0)), password)) {
      credentials.set(demonstrators, password);
    }
  }

  /** Of an account of its own, because the coordinator at the screen does not enter results. */
  private void ensureToken(String text, Centre centre) {
    Account account =
        ensure(
            "coordinator-token",
            "Demonstration coordinator, by token",
            Set.of(Role.COORDINATOR, Role.CLINICIAN),
            centre);
    Secret secret = Secret.presented(text);
    if (tokens.accountOf(secret).isEmpty()) {
      tokens.store(account.id(), "MRD_DEMO_TOKEN", LIFE_OF_TOKEN, secret);
    }
  }
}
