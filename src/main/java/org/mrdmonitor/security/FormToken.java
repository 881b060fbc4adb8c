package org.mrdmonitor.security;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The hidden field by which a form proves that it came from this product. It is an HMAC of the
 * secret in the cookie: bound to one session, different after each sign-in, and with no key to keep
 * or to lose. Templates write it as {@code inject:csrf.token}.
 */
@RequestScoped
@Named("csrf")
public class FormToken {

  static final String PARAMETER = "csrf-token";
  static final String HEADER = "X-CSRF-TOKEN";

  private static final byte[] PURPOSE = "form token".getBytes(StandardCharsets.UTF_8);

  private final SignedIn signedIn;
  private final HttpServerRequest request;
  private Optional<Secret> newVisitor = Optional.empty();

  FormToken(SignedIn signedIn, CurrentVertxRequest current) {
    this.signedIn = signedIn;
    this.request = current.getCurrent().request();
  }

  /** The name of the hidden field. */
  public String parameterName() {
    return PARAMETER;
  }

  /** The value of the hidden field; a visitor without a cookie gets one. */
  public String token() {
    return of(secret().orElseGet(this::greet));
  }

  /** From now on, the forms of this answer belong to the session that was just opened. */
  public void bindTo(SignIn.Opened opened) {
    newVisitor = Optional.of(Secret.presented(opened.secret()));
  }

  boolean isGenuine(String presented) {
    return secret()
        .map(secret -> of(secret).getBytes(StandardCharsets.UTF_8))
        .filter(
            expected -> MessageDigest.isEqual(expected, presented.getBytes(StandardCharsets.UTF_8)))
        .isPresent();
  }

  private Optional<Secret> secret() {
    if (signedIn.session().isPresent()) {
      return SessionCookie.SESSION.read(request);
    }
    return newVisitor.or(() -> SessionCookie.VISITOR.read(request));
  }

  private Secret greet() {
    Secret visitor = Secret.random();
    SessionCookie.VISITOR.write(request, visitor.revealed());
    newVisitor = Optional.of(visitor);
    return visitor;
  }

  private static String of(Secret secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.revealed().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
    }
  }
}
