package org.mrdmonitor.store;

/**
 * What a centre asks of a second person (EN-11).
 *
 * @param unverified whether results that nobody verified count for rules; without a second person
 *     all of them do
 */
public record VerificationRule(Way way, Unverified unverified) {

  /** How the second person compares a result with its report. */
  public enum Way {
    /** No second person is asked. */
    OFF,
    /** The recorded result is shown beside the question. */
    VISUAL,
    /** Day, value and unit are typed again without seeing the recorded ones. */
    BLIND
  }

  /** What rules do with a result that nobody verified. */
  public enum Unverified {
    COUNTS,
    LEFT_OUT
  }

  /** No second person: the rule of a centre that chose none. */
  public static final VerificationRule NONE = new VerificationRule(Way.OFF, Unverified.COUNTS);

  /** Whether a second person is asked at all. */
  public boolean asks() {
    return way != Way.OFF;
  }

  /** Whether rules do without what nobody verified. */
  public boolean leavesOut() {
    return asks() && unverified == Unverified.LEFT_OUT;
  }
}
