package org.mrdmonitor.store;

import java.util.UUID;

/** The identity of an assay in the catalogue. */
public record AssayId(UUID value) {

  /** From an address; a text that is no identity answers like an assay that does not exist. */
  public static AssayId fromString(String text) {
    try {
      return new AssayId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotInRecord("assay");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
