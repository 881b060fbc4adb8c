package org.mrdmonitor.simulation;

/** Which samples of a simulated course are taken. */
public enum Sampling {
  /** The visits of the schedule and nothing else. */
  REGULAR,
  /**
   * Those, and the second sample within four weeks that a finding of the rules in force asks for,
   * unless the next visit comes as early. It is missed or late as often as any other.
   */
  WITH_REPEATS
}
