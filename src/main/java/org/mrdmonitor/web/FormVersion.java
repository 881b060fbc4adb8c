package org.mrdmonitor.web;

import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;

/** The version a form was made from. A form without one is not one of our pages: status 400. */
public final class FormVersion {

  private FormVersion() {}

  public static int of(@Nullable String sent) {
    if (sent == null || !sent.matches("[1-9][0-9]{0,8}")) {
      throw new BadRequestException("A form carries the version it was made from.");
    }
    return Integer.parseInt(sent);
  }
}
