package org.mrdmonitor.trend;

/** How surely a statement about true levels holds, given intervals that contain them. */
public enum Certainty {
  /** Every pair of true levels consistent with the results satisfies it. */
  CERTAIN,
  /** Some pairs do and some do not: a limit of the assay hides the answer. */
  POSSIBLE,
  /** No pair does. */
  EXCLUDED
}
