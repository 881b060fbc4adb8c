package org.mrdmonitor.security;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Where the present request comes from. */
@ApplicationScoped
class RemoteAddress {

  private final CurrentVertxRequest request;

  RemoteAddress(CurrentVertxRequest request) {
    this.request = request;
  }

  /** Empty outside a request, as at start-up. */
  String current() {
    if (!Arc.container().requestContext().isActive()) {
      return "";
    }
    RoutingContext context = request.getCurrent();
    return context == null ? "" : of(context.request().remoteAddress());
  }

  private static String of(@Nullable SocketAddress address) {
    String text = address == null ? null : address.hostAddress();
    return text == null ? "" : text;
  }
}
