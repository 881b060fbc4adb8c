package org.mrdmonitor.store;

import java.util.UUID;

/** The opaque identity of one query. */
public record QueryId(UUID value) {

  /** Reads the form that {@link #toString()} writes; JAX-RS uses it for paths. */
  public static QueryId fromString(String text) {
    return new QueryId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
