package org.mrdmonitor.security;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Optional;
import java.util.Set;

/**
 * The cookies of the product: the one of the session, and one for a visitor who is not signed in,
 * to which the forms of the sign-in page are bound. Both are Secure and carry the {@code __Host-}
 * prefix, except over plain HTTP to this very machine.
 */
public enum SessionCookie {
  SESSION("mrd"),
  VISITOR("mrd-visitor");

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final String plainName;

  SessionCookie(String plainName) {
    this.plainName = plainName;
  }

  Optional<Secret> read(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(name(request)))
        .map(cookie -> Secret.presented(cookie.getValue()));
  }

  /** Lives as long as the browser at most; the server ends it earlier. */
  public void write(HttpServerRequest request, String secret) {
    request.response().addCookie(cookie(request, secret));
  }

  public void remove(HttpServerRequest request) {
    request.response().addCookie(cookie(request, "").setMaxAge(0));
  }

  private Cookie cookie(HttpServerRequest request, String value) {
    return Cookie.cookie(name(request), value)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(isSecure(request))
        .setSameSite(CookieSameSite.LAX);
  }

  private String name(HttpServerRequest request) {
    return isSecure(request) ? "__Host-" + plainName : plainName;
  }

  private static boolean isSecure(HttpServerRequest request) {
    HostAndPort authority = request.authority();
    return request.isSSL() || authority == null || !THIS_MACHINE.contains(authority.host());
  }
}
