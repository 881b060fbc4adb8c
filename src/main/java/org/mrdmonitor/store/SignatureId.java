package org.mrdmonitor.store;

import java.util.UUID;

/** The opaque identity of a signature. */
public record SignatureId(UUID value) {

  /** Reads the form that {@link #toString()} writes; JAX-RS uses it for paths. */
  public static SignatureId fromString(String text) {
    return new SignatureId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
