package org.mrdmonitor.timeline;

import java.util.Optional;

/**
 * One thing to know about a series, in words.
 *
 * @param label what it is about
 * @param value the fact, or that it cannot be told
 * @param note interval, basis, or the reason why it cannot be told; may be empty
 * @param percent a share to be shown as a bar beside its number, 0 to 100
 * @param weight whether a printed sheet has room for it
 */
public record Fact(
    String label, String value, String note, Optional<Integer> percent, Weight weight) {

  /** What a fact is worth where there is little room. */
  public enum Weight {
    /** Stands on a printed sheet too. */
    NEEDED,
    /** Only a screen has room for it; the sheet says it elsewhere, or it follows from the rest. */
    FURTHER
  }

  /** A fact without a bar. */
  public static Fact of(String label, String value, String note) {
    return new Fact(label, value, note, Optional.empty(), Weight.NEEDED);
  }

  Fact further() {
    return new Fact(label, value, note, percent, Weight.FURTHER);
  }

  public boolean needed() {
    return weight == Weight.NEEDED;
  }
}
