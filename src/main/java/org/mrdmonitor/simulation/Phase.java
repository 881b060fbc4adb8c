package org.mrdmonitor.simulation;

/** A stretch of days with constant rates, from its first day until the next phase begins. */
record Phase(int firstDay, State state, Rates rates) {

  /** What truly holds in a phase; no test measures it. */
  enum State {
    /** Treatment kills cycling cells faster than they divide. */
    TREATED,
    /** No treatment effect is needed: cycling cells die as fast as dormant ones wake, or faster. */
    HELD,
    /** Cycling cells grow. */
    GROWING
  }
}
