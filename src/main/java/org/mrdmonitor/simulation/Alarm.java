package org.mrdmonitor.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A stretch of days during which a rule stood raised, in days from diagnosis: from the sample that
 * raised it to the sample that ended it.
 *
 * @param ended the day of the sample that no longer met the criterion; empty while it stands
 * @param samples days on which it was raised; from two on, the next sample bore it out
 */
record Alarm(int raised, OptionalInt ended, int samples) {

  /** Joins neighbouring days on which an answer was given. */
  static List<Alarm> stretches(List<Integer> days, List<Boolean> raised) {
    List<Alarm> alarms = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < days.size(); i++) {
      if (raised.get(i) && first < 0) {
        first = i;
      } else if (!raised.get(i) && first >= 0) {
        alarms.add(new Alarm(days.get(first), OptionalInt.of(days.get(i)), i - first));
        first = -1;
      }
    }
    if (first >= 0) {
      alarms.add(new Alarm(days.get(first), OptionalInt.empty(), days.size() - first));
    }
    return alarms;
  }

  /** What stands while any of several rules does: their alarms joined where they touch. */
  static List<Alarm> joined(List<Alarm> several) {
    List<Alarm> joined = new ArrayList<>();
    for (Alarm next : several.stream().sorted(Comparator.comparingInt(Alarm::raised)).toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).standsOn(next.raised())) {
        joined.set(last, joined.get(last).with(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private Alarm with(Alarm other) {
    boolean open = ended.isEmpty() || other.ended.isEmpty();
    return new Alarm(
        raised,
        open
            ? OptionalInt.empty()
            : OptionalInt.of(Math.max(ended.getAsInt(), other.ended.getAsInt())),
        Math.max(samples, other.samples + (other.raised > raised ? 1 : 0)));
  }

  boolean standsOn(int day) {
    return raised <= day && (ended.isEmpty() || ended.getAsInt() >= day);
  }
}
