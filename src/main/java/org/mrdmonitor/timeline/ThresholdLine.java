package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;

/**
 * A threshold as a line with its label.
 *
 * @param y of the line
 * @param labelX where the label begins
 * @param labelY baseline of the label
 */
record ThresholdLine(double y, String label, double labelX, double labelY) {

  private static final int PLACES = 9;

  /** Covering a mark is as bad as covering a whole line. */
  private static final int A_MARK_COUNTS = 50;

  /** Lines for the thresholds inside, with labels where they cover least. */
  static List<ThresholdLine> of(
      List<Threshold> thresholds,
      LevelAxis levels,
      Frame frame,
      List<Box> marks,
      List<Box> joins,
      Words words) {
    List<ThresholdLine> lines = new ArrayList<>();
    List<Box> obstacles = new ArrayList<>(marks);
    for (Level level : thresholds.stream().map(Threshold::level).distinct().sorted().toList()) {
      if (levels.holds(level)) {
        ThresholdLine line =
            place(text(level, thresholds, words), levels.y(level), frame, obstacles, joins);
        obstacles.add(Box.ofText(line.label, line.labelX, line.labelY, frame.fontSize()));
        lines.add(line);
      }
    }
    return lines;
  }

  /** What all thresholds at a level say: {@code 0.1 % major molecular response (ELN 2020)}. */
  private static String text(Level level, List<Threshold> thresholds, Words words) {
    List<String> meanings =
        thresholds.stream()
            .filter(t -> t.level().equals(level))
            .map(t -> t.label(words) + " (" + t.source() + ")")
            .distinct()
            .toList();
    return LevelText.number(level.percent()) + "\u00a0% " + String.join("; ", meanings);
  }

  private static ThresholdLine place(
      String label, double y, Frame frame, List<Box> obstacles, List<Box> joins) {
    double size = frame.fontSize();
    String text = TextWidth.fit(label, size, frame.plotWidth() - 12);
    double room = frame.plotWidth() - 12 - TextWidth.of(text, size);
    List<ThresholdLine> candidates = new ArrayList<>();
    for (double baseline : new double[] {y - 4, y + size + 1}) {
      for (int i = 0; i < PLACES; i++) {
        double x = frame.plotLeft() + 6 + room * i / (PLACES - 1);
        candidates.add(new ThresholdLine(y, text, x, baseline));
      }
    }
    return candidates.stream()
        .min(
            Comparator.comparingLong(
                c -> A_MARK_COUNTS * c.covers(obstacles, size) + c.covers(joins, size)))
        .orElseThrow();
  }

  private long covers(List<Box> obstacles, double size) {
    Box box = Box.ofText(label, labelX, labelY, size);
    return obstacles.stream().filter(box::overlaps).count();
  }
}
