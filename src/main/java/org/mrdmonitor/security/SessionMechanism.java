package org.mrdmonitor.security;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the session cookie or a personal token from the request. A request with a token is judged
 * by the token alone, whatever cookies come with it.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";
  private static final int SEE_OTHER = 303;
  private static final int UNAUTHORIZED = 401;

  /** Files that are the same for everybody, and the probes of the operator. */
  private static final Pattern NOBODYS = Pattern.compile("/(css|js|img|q)/.*|/favicon.*");

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identityProviders) {
    if (NOBODYS.matcher(context.normalizedPath()).matches()) {
      return Uni.createFrom().nullItem();
    }
    return presented(context.request())
        .map(identityProviders::authenticate)
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  private static Optional<AuthenticationRequest> presented(HttpServerRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      String token =
          authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
      return Optional.of(
          new PresentedSecret(Secret.presented(token.strip()), PresentedSecret.Carrier.TOKEN));
    }
    return SessionCookie.SESSION
        .read(request)
        .map(secret -> new PresentedSecret(secret, PresentedSecret.Carrier.COOKIE));
  }

  /** A person is sent to the sign-in page, a machine is told. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.path().startsWith("/api/")
        || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
      return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", "Bearer"));
    }
    return Uni.createFrom().item(new ChallengeData(SEE_OTHER, "Location", signInPage(request)));
  }

  private static String signInPage(HttpServerRequest request) {
    boolean mayReturn = request.method().equals(HttpMethod.GET) && !request.uri().equals("/");
    return mayReturn
        ? "/sign-in?next=" + URLEncoder.encode(request.uri(), StandardCharsets.UTF_8)
        : "/sign-in";
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(PresentedSecret.class);
  }
}
