package org.mrdmonitor.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A secret that came with a request, and how it came. */
final class PresentedSecret extends BaseAuthenticationRequest {

  /** A browser sends cookies by itself, a token only by intention. */
  enum Carrier {
    COOKIE,
    TOKEN
  }

  private final Secret secret;
  private final Carrier carrier;

  PresentedSecret(Secret secret, Carrier carrier) {
    this.secret = secret;
    this.carrier = carrier;
  }

  Secret secret() {
    return secret;
  }

  Carrier carrier() {
    return carrier;
  }
}
