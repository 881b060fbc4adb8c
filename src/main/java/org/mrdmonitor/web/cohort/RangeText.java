package org.mrdmonitor.web.cohort;

import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.timeline.cohort.LevelRange;

/** A level of a distribution as it is read: a level, a limit it is below, or a range. */
final class RangeText {

  private RangeText() {}

  /** {@code 0.012 %}, {@code < 0.01 %}, {@code 0.001–0.003 %}. */
  static String of(LevelRange range) {
    String upper = LevelText.percent(range.upper(), false);
    if (range.exact()) {
      return upper;
    }
    return range.onlyBelow()
        ? "<" + LevelText.SPACE + upper
        : LevelText.number(range.lower().percent()) + "–" + upper;
  }
}
