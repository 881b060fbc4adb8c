package org.mrdmonitor.timeline;

import java.util.Optional;

/**
 * One thing to know about a series, in words.
 *
 * @param label what it is about
 * @param value the fact, or that it cannot be told
 * @param note interval, basis, or the reason why it cannot be told; may be empty
 * @param percent a share to be shown as a bar beside its number, 0 to 100
 */
public record Fact(String label, String value, String note, Optional<Integer> percent) {

  /** A fact without a bar. */
  public static Fact of(String label, String value, String note) {
    return new Fact(label, value, note, Optional.empty());
  }
}
