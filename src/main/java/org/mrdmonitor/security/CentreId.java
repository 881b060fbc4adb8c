package org.mrdmonitor.security;

import java.util.UUID;

/** The opaque identity of a centre, the boundary of who may see which patients. */
public record CentreId(UUID value) {

  public static CentreId fromString(String text) {
    return new CentreId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
