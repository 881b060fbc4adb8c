package org.mrdmonitor.store;

import java.util.UUID;

/** The opaque identity of one event through all its versions. */
public record EventId(UUID value) {

  /** Reads the form that {@link #toString()} writes; JAX-RS uses it for paths. */
  public static EventId fromString(String text) {
    return new EventId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
