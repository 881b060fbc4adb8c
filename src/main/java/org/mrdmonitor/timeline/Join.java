package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.List;

/** The thin straight lines of one series: between numbers only, broken at every limit. */
final class Join {

  private static final double STEP = 8;

  private Join() {}

  static PathData of(List<Mark> marks) {
    PathData path = new PathData();
    boolean going = false;
    for (int i = 1; i < marks.size(); i++) {
      Mark before = marks.get(i - 1);
      Mark after = marks.get(i);
      boolean joined = joined(before, after);
      if (joined && !going) {
        path.move(before.x(), before.y());
      }
      if (joined) {
        path.line(after.x(), after.y());
      }
      going = joined;
    }
    return path;
  }

  /** Small boxes along the lines, for labels to keep off. */
  static List<Box> boxes(List<Mark> marks) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 1; i < marks.size(); i++) {
      Mark before = marks.get(i - 1);
      Mark after = marks.get(i);
      double length = Math.hypot(after.x() - before.x(), after.y() - before.y());
      int steps = joined(before, after) ? (int) (length / STEP) : 0;
      for (int step = 1; step < steps; step++) {
        double share = (double) step / steps;
        double x = before.x() + share * (after.x() - before.x());
        double y = before.y() + share * (after.y() - before.y());
        boxes.add(Box.around(x, y, STEP / 4));
      }
    }
    return boxes;
  }

  private static boolean joined(Mark before, Mark after) {
    return before.knowledge() == Knowledge.QUANTIFIED && after.knowledge() == Knowledge.QUANTIFIED;
  }
}
