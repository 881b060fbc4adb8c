package org.mrdmonitor.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the person behind a presented secret, anew for every request: what an administrator changes
 * holds from the next request on.
 */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<PresentedSecret> {

  private final Accounts accounts;
  private final Sessions sessions;
  private final Tokens tokens;

  SessionIdentities(Accounts accounts, Sessions sessions, Tokens tokens) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
  }

  @Override
  public Class<PresentedSecret> getRequestType() {
    return PresentedSecret.class;
  }

  /** The database is asked on a worker thread, never on the one that serves all connections. */
  @Override
  public Uni<SecurityIdentity> authenticate(
      PresentedSecret presented, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(presented));
  }

  /**
   * An old cookie makes a visitor, who must come to the sign-in page with it; no identity at all
   * would refuse every page, that one too. A wrong token is an error.
   */
  private SecurityIdentity identity(PresentedSecret presented) {
    if (presented.carrier() == PresentedSecret.Carrier.COOKIE) {
      return ofSession(presented.secret())
          .orElseGet(() -> QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    }
    return ofToken(presented.secret())
        .orElseThrow(() -> new AuthenticationFailedException("Unknown, expired or revoked token"));
  }

  private Optional<SecurityIdentity> ofSession(Secret secret) {
    return sessions
        .find(secret)
        .flatMap(
            session ->
                accounts
                    .find(session.accountId())
                    .map(
                        account ->
                            identity(account)
                                .addAttribute(SignedIn.SESSION, session.id())
                                .build()));
  }

  private Optional<SecurityIdentity> ofToken(Secret secret) {
    return tokens
        .accountOf(secret)
        .flatMap(accounts::find)
        .filter(account -> !account.isDisabled())
        .map(account -> identity(account).build());
  }

  private static QuarkusSecurityIdentity.Builder identity(Account account) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(account.username()))
        .addRoles(account.roles().stream().map(Role::code).collect(Collectors.toSet()))
        .addAttribute(SignedIn.ACTOR, account.actor());
  }
}
