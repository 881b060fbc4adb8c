package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows under the time axis in which nothing overlaps: each newcomer takes the first free row. */
final class Lanes {

  private final int most;
  private final List<Double> takenUpTo = new ArrayList<>();

  Lanes(int most) {
    this.most = most;
  }

  /**
   * The row, from 0, for something that reaches from one abscissa to another; newcomers come from
   * left to right. Empty where all rows are taken.
   */
  Optional<Integer> place(double from, double to) {
    for (int lane = 0; lane < takenUpTo.size(); lane++) {
      if (takenUpTo.get(lane) <= from) {
        takenUpTo.set(lane, to);
        return Optional.of(lane);
      }
    }
    if (takenUpTo.size() == most) {
      return Optional.empty();
    }
    takenUpTo.add(to);
    return Optional.of(takenUpTo.size() - 1);
  }

  int used() {
    return takenUpTo.size();
  }
}
