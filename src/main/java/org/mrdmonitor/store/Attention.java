package org.mrdmonitor.store;

/** A part of the worklist that asks for attention in its own way. */
public enum Attention {
  /** Nobody looked at it in time. */
  LATE("late"),
  /** Its repeat sample is overdue. */
  REPEAT_LATE("repeat"),
  /** A possible relapse or failure, molecular or not. */
  POSSIBLE("possible"),
  /** Everything milder than {@link #POSSIBLE}. */
  WATCHED("watched");

  private final String code;

  Attention(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
