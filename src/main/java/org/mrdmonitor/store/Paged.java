package org.mrdmonitor.store;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows of the whole list
 */
public record Paged<T>(List<T> rows, long total, Slice slice) {

  public Paged {
    rows = List.copyOf(rows);
  }

  public int pages() {
    return (int) Math.max(1, (total + slice.size() - 1) / slice.size());
  }

  public boolean hasNext() {
    return slice.number() < pages();
  }
}
