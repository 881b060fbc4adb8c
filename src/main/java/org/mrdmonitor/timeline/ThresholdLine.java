package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;

/**
 * A threshold as a line with its label.
 *
 * @param y of the line
 * @param label as it is written beside the line
 * @param full what it means and who set it, whether or not there is room to write it
 * @param labelX where the label begins
 * @param labelY baseline of the label
 */
record ThresholdLine(double y, String label, String full, double labelX, double labelY) {

  private static final int PLACES = 9;

  /** Covering a mark is as bad as covering a whole line. */
  private static final int A_MARK_COUNTS = 50;

  /** Leaving out the sources is better than covering a mark or most of a course. */
  private static final int SHORT_COUNTS = 3;

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
            place(texts(level, thresholds, words), levels.y(level), frame, obstacles, joins);
        obstacles.add(Box.ofText(line.label, line.labelX, line.labelY, frame.fontSize()));
        lines.add(line);
      }
    }
    return lines;
  }

  /**
   * What all thresholds at a level say, with their sources and without: {@code 0.1 % major
   * molecular response (ELN 2020, STOP-2G 2017)}.
   */
  private static List<String> texts(Level level, List<Threshold> thresholds, Words words) {
    Map<String, String> meanings =
        thresholds.stream()
            .filter(t -> t.level().equals(level))
            .collect(
                Collectors.toMap(
                    t -> t.label(words),
                    Threshold::source,
                    (one, other) -> one.equals(other) ? one : one + ", " + other,
                    LinkedHashMap::new));
    String begin = LevelText.number(level.percent()) + "\u00a0% ";
    String full =
        meanings.entrySet().stream()
            .map(meaning -> meaning.getKey() + " (" + meaning.getValue() + ")")
            .collect(Collectors.joining("; "));
    return List.of(begin + full, begin + String.join("; ", meanings.keySet()));
  }

  /** Where a text covers least; the short one only where the full one would hide a mark. */
  private static ThresholdLine place(
      List<String> texts, double y, Frame frame, List<Box> obstacles, List<Box> joins) {
    String full = texts.get(0);
    return texts.stream()
        .flatMap(text -> places(text, full, y, frame).stream())
        .min(
            Comparator.comparingLong(
                c -> c.cost(obstacles, joins, frame.fontSize()) + (c.whole() ? 0 : SHORT_COUNTS)))
        .orElseThrow();
  }

  private static List<ThresholdLine> places(String label, String full, double y, Frame frame) {
    double size = frame.fontSize();
    String text = TextWidth.fit(label, size, frame.plotWidth() - 12);
    double room = frame.plotWidth() - 12 - TextWidth.of(text, size);
    List<ThresholdLine> places = new ArrayList<>();
    for (double baseline : new double[] {y - 4, y + size + 1}) {
      for (int i = 0; i < PLACES; i++) {
        double x = frame.plotLeft() + 6 + room * i / (PLACES - 1);
        places.add(new ThresholdLine(y, text, full, x, baseline));
      }
    }
    return places;
  }

  private boolean whole() {
    return label.equals(full);
  }

  private long cost(List<Box> obstacles, List<Box> joins, double size) {
    return A_MARK_COUNTS * covers(obstacles, size) + covers(joins, size);
  }

  private long covers(List<Box> obstacles, double size) {
    Box box = Box.ofText(label, labelX, labelY, size);
    return obstacles.stream().filter(box::overlaps).count();
  }
}
