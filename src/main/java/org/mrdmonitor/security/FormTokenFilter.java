package org.mrdmonitor.security;

import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses every request that changes something and does not carry the form token, in the field of a
 * form or in a header. Only a request with a personal token needs none: no browser sends that by
 * itself.
 */
class FormTokenFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final FormToken formToken;
  private final SignedIn signedIn;

  FormTokenFilter(FormToken formToken, SignedIn signedIn) {
    this.formToken = formToken;
    this.signedIn = signedIn;
  }

  @ServerRequestFilter
  @WithFormRead
  public void check(ResteasyReactiveContainerRequestContext request) {
    if (SAFE.contains(request.getMethod()) || isByToken()) {
      return;
    }
    if (presented(request).filter(formToken::isGenuine).isEmpty()) {
      throw new ForeignForm();
    }
  }

  private boolean isByToken() {
    return signedIn.isKnown() && signedIn.session().isEmpty();
  }

  private static Optional<String> presented(ResteasyReactiveContainerRequestContext request) {
    Optional<String> header = Optional.ofNullable(request.getHeaderString(FormToken.HEADER));
    return header.or(() -> field(request));
  }

  private static Optional<String> field(ResteasyReactiveContainerRequestContext request) {
    FormData form =
        ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
    return Optional.ofNullable(form)
        .map(data -> data.getFirst(FormToken.PARAMETER))
        .filter(value -> !value.isFileItem())
        .map(FormValue::getValue);
  }
}
