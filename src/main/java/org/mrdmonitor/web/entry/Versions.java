package org.mrdmonitor.web.entry;

import jakarta.ws.rs.BadRequestException;

/** The version a form was made from; a form of ours always carries it. */
final class Versions {

  private Versions() {}

  static int read(String text) {
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new BadRequestException("A form carries the version it was made from.");
    }
    return Integer.parseInt(text);
  }
}
