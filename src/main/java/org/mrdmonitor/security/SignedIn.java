package org.mrdmonitor.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** Who makes the present request; templates ask it as {@code inject:signedIn}. */
@RequestScoped
@Named("signedIn")
public class SignedIn {

  static final String ACTOR = "actor";
  static final String SESSION = "session";

  private final SecurityIdentity identity;

  SignedIn(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The person behind the request; endpoints that state a role always have one. */
  public Actor actor() {
    return asked()
        .orElseThrow(() -> new IllegalStateException("Nobody is signed in for this request"));
  }

  /** Empty on the pages that are open to everybody. */
  public Optional<Actor> asked() {
    return Optional.ofNullable(identity.getAttribute(ACTOR));
  }

  /** The session of a person at a browser; empty for a machine with a token. */
  public Optional<UUID> session() {
    return Optional.ofNullable(identity.getAttribute(SESSION));
  }

  /** Whether a person is signed in, for templates. */
  public boolean isKnown() {
    return asked().isPresent();
  }

  /** The name to show in the header of a page, empty for a visitor. */
  public String name() {
    return asked().map(Actor::name).orElse("");
  }

  /** Whether to offer what only this role may do; the role by its code, as in {@link Role}. */
  public boolean has(String role) {
    return identity.hasRole(role);
  }
}
