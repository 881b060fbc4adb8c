package org.mrdmonitor.trend;

/**
 * How fast the level moves in one regime: a few paces stand for all, and what lies between them is
 * followed by changing from one to the other.
 *
 * <p>Rising paces double in 10.5, 26 and 70 days: published medians are 9 to 14 days for most
 * markers, 36 for CBFB::MYH11 and 48 for BCR::ABL1 with a mutation (Ommen et al., Blood
 * 2010;115:198; Branford et al., Blood 2012;119:4264). Falling paces halve in 4, 14 and 84 days:
 * chemotherapy, and the two slopes of imatinib (Tang et al., Blood 2011;118:1622).
 */
enum Pace {
  FALLING_FAST(-0.5, 0.2),
  FALLING(-0.15, 0.15),
  FALLING_SLOWLY(-0.025, 0.15),
  LEVEL(0, 0.35),
  RISING_SLOWLY(0.03, 0.05),
  RISING(0.08, 0.05),
  RISING_FAST(0.2, 0.05);

  static final int COUNT = values().length;

  private final double logPerWeek;
  private final double atFirst;

  Pace(double logPerWeek, double atFirst) {
    this.logPerWeek = logPerWeek;
    this.atFirst = atFirst;
  }

  double logPerWeek() {
    return logPerWeek;
  }

  /** Its probability before anything is known of a course. */
  double atFirst() {
    return atFirst;
  }

  boolean rises() {
    return logPerWeek > 0;
  }

  boolean falls() {
    return logPerWeek < 0;
  }
}
