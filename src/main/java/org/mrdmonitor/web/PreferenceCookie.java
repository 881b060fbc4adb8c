package org.mrdmonitor.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;

/**
 * How a browser remembers what a person prefers: a word of ours for a year, nothing of a patient.
 */
public final class PreferenceCookie {

  private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

  private PreferenceCookie() {}

  public static NewCookie of(String name, String value, UriInfo request) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(A_YEAR)
        .httpOnly(true)
        .secure("https".equals(request.getBaseUri().getScheme()))
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
