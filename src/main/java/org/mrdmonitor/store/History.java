package org.mrdmonitor.store;

import java.util.List;

/**
 * All versions of one entry, oldest first, never empty: nothing is overwritten.
 *
 * @param <V> the kind of version
 */
public record History<V>(List<V> versions) {

  public History {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("An entry has at least its first version.");
    }
  }

  public V current() {
    return versions.get(versions.size() - 1);
  }

  /** The versions that no longer hold, oldest first. */
  public List<V> earlier() {
    return versions.subList(0, versions.size() - 1);
  }
}
