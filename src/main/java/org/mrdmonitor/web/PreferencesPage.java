package org.mrdmonitor.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The choice of language and brightness, kept in the browser; it changes nothing else. */
@Path("/preferences")
@PermitAll // the sign-in page, too, can be read in either language
public class PreferencesPage {

  private final UriInfo request;

  PreferencesPage(UriInfo request) {
    this.request = request;
  }

  /** Keeps what was chosen and returns to the page the choice was made on. */
  @POST
  public Response choose(
      @RestForm @Nullable String language,
      @RestForm @Nullable String theme,
      @RestForm @Nullable String back) {
    Response.ResponseBuilder answer = Response.seeOther(LocalPath.of(back).uri());
    Language.ofCode(language)
        .ifPresent(
            chosen ->
                answer.cookie(PreferenceCookie.of(Shell.LANGUAGE_COOKIE, chosen.code(), request)));
    Theme.ofCode(theme)
        .ifPresent(
            chosen ->
                answer.cookie(PreferenceCookie.of(Shell.THEME_COOKIE, chosen.code(), request)));
    return answer.build();
  }
}
