package org.mrdmonitor.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes the present request. */
@RequestScoped
public class SignedIn {

  static final String ACTOR = "actor";

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
}
