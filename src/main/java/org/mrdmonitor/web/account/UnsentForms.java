package org.mrdmonitor.web.account;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;

/**
 * Looks out for forms whose session has ended and answers them with the sign-in page, in which they
 * are kept, instead of forgetting them.
 */
@ApplicationScoped
class UnsentForms {

  /** After the person was looked for, before the page is. */
  private static final int PRIORITY = 5;

  private static final long LARGEST = 256L << 10;
  private static final String FORM = "application/x-www-form-urlencoded";

  void watch(@Observes Filters filters) {
    filters.register(UnsentForms::look, PRIORITY);
  }

  private static void look(RoutingContext context) {
    if (!isUnsent(context)) {
      context.next();
      return;
    }
    HttpServerRequest request = context.request();
    request.body().onSuccess(body -> keep(context, body)).onFailure(context::fail);
    request.resume();
  }

  private static void keep(RoutingContext context, Buffer body) {
    new UnsentForm(context.normalizedPath(), body.toString(StandardCharsets.UTF_8))
        .carriedBy(context);
    // The body has been read; nobody shall wait for another one.
    context.request().headers().remove(HttpHeaders.CONTENT_TYPE).remove(HttpHeaders.CONTENT_LENGTH);
    context.reroute(HttpMethod.GET, "/sign-in");
  }

  private static boolean isUnsent(RoutingContext context) {
    HttpServerRequest request = context.request();
    String path = context.normalizedPath();
    return request.method().equals(HttpMethod.POST)
        && !isKnown(context)
        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && request.getHeader(HttpHeaders.COOKIE) != null
        && FORM.equals(mediaType(request))
        && length(request) <= LARGEST
        && LocalTarget.of(path).isPresent()
        && !path.matches("/(api|sign-in|sign-out|setup|new-password|preferences)(/.*)?");
  }

  private static boolean isKnown(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
        && !user.getSecurityIdentity().isAnonymous();
  }

  private static String mediaType(HttpServerRequest request) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return type == null ? "" : type.split(";")[0].strip();
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("[0-9]{1,9}") ? Long.parseLong(length) : LARGEST + 1;
  }
}
