package org.mrdmonitor.store;

import java.util.UUID;

/** The opaque identity of one finding through all its states. */
public record FindingId(UUID value) {

  /** Reads the form that {@link #toString()} writes; JAX-RS uses it for paths. */
  public static FindingId fromString(String text) {
    return new FindingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
