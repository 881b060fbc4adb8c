package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;

/**
 * The marks of one panel, series by series in date order, with several samples of a day side by
 * side where they would cover each other.
 *
 * @param radius of a mark; smaller where there are many
 */
record Marks(List<List<Mark>> bySeries, double radius) {

  /** With more marks than this a mark is hardly wider than a day, and moving it would mislead. */
  private static final int MOST_SIDE_BY_SIDE = 600;

  static Marks of(Panel panel, TimeAxis time, LevelAxis levels, Words words) {
    List<SeriesStyle> styles = SeriesStyle.of(panel.series());
    List<List<Mark>> marks = new ArrayList<>();
    for (int i = 0; i < panel.series().size(); i++) {
      Standing standing = panel.standings().get(i);
      SeriesStyle style = styles.get(i);
      marks.add(
          standing.series().measurements().stream()
              .filter(m -> time.holds(m.sampledOn()))
              .map(m -> Mark.of(m, style, time, levels, words))
              .map(m -> standing.unverified().marks(m.measurement()) ? m.unverified(words) : m)
              .map(m -> panel.compares() ? m.namingItsMarker() : m)
              .toList());
    }
    long count = marks.stream().mapToLong(List::size).sum();
    double radius = count <= 150 ? 4.6 : count <= MOST_SIDE_BY_SIDE ? 3.4 : 2.2;
    return new Marks(count <= MOST_SIDE_BY_SIDE ? sideBySide(marks, radius) : marks, radius);
  }

  List<Mark> all() {
    return bySeries.stream().flatMap(List::stream).toList();
  }

  Optional<Mark> of(MeasurementId id) {
    return bySeries.stream()
        .flatMap(List::stream)
        .filter(m -> m.measurement().id().equals(id))
        .findFirst();
  }

  private static List<List<Mark>> sideBySide(List<List<Mark>> marks, double radius) {
    Map<LocalDate, List<Mark>> byDay = new LinkedHashMap<>();
    for (List<Mark> series : marks) {
      for (Mark each : series) {
        byDay.computeIfAbsent(each.measurement().sampledOn(), d -> new ArrayList<>()).add(each);
      }
    }
    Map<MeasurementId, Double> aside = new HashMap<>();
    byDay.values().stream().filter(d -> d.size() > 1).forEach(d -> spread(d, radius, aside));
    return marks.stream()
        .map(
            series ->
                series.stream()
                    .map(m -> m.aside(aside.getOrDefault(m.measurement().id(), 0d)))
                    .toList())
        .toList();
  }

  /** Gives marks of a day that touch each other places to the left and right of the day. */
  private static void spread(List<Mark> day, double radius, Map<MeasurementId, Double> aside) {
    List<Mark> falling =
        day.stream()
            .sorted(Comparator.comparing(Mark::measurement, Measurement.BY_DATE))
            .sorted(Comparator.comparing(Mark::y))
            .toList();
    for (int start = 0; start < falling.size(); ) {
      int end = start + 1;
      while (end < falling.size()
          && falling.get(end).y() - falling.get(end - 1).y() < 2 * radius + 1) {
        end++;
      }
      place(falling.subList(start, end), 2 * radius + 2, aside);
      start = end;
    }
  }

  private static void place(List<Mark> touching, double step, Map<MeasurementId, Double> aside) {
    List<Mark> inOrder =
        touching.stream()
            .sorted(Comparator.comparing(Mark::measurement, Measurement.BY_DATE))
            .toList();
    for (int i = 0; i < inOrder.size(); i++) {
      aside.put(inOrder.get(i).measurement().id(), (i - (inOrder.size() - 1) / 2d) * step);
    }
  }
}
