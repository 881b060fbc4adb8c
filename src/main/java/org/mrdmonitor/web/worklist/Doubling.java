package org.mrdmonitor.web.worklist;

import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.trend.GrowthFit.DoublingTime;

/**
 * A doubling time in days with its 95 % interval, rounded to whole days.
 *
 * @param longest empty where no growth cannot be excluded
 */
record Doubling(long days, long shortest, Optional<Long> longest) {

  static Doubling of(DoublingTime time) {
    return new Doubling(
        Math.round(time.days()), Math.round(time.shortest()), time.longest().map(Math::round));
  }

  /** {@code 50 d}. */
  public String text() {
    return days + LevelText.SPACE + "d";
  }
}
