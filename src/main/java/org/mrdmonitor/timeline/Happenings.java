package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;

/**
 * Treatments and events of the shown days in rows that do not collide.
 *
 * @param bars treatments
 * @param ticks events of one day
 * @param unplaced how many found no row; the table of events has them
 */
record Happenings(
    List<Happening> bars, List<Happening> ticks, int barLanes, int tickLanes, int unplaced) {

  static final double LABEL_SIZE = 11.5;
  static final double GAP = 5;
  private static final int MOST_LANES = 7;

  static Happenings of(Course course, TimeAxis time, Words words) {
    Lanes barLanes = new Lanes(MOST_LANES);
    Lanes tickLanes = new Lanes(MOST_LANES);
    List<Happening> bars = new ArrayList<>();
    List<Happening> ticks = new ArrayList<>();
    int shown = 0;
    for (Event event : course.events()) {
      if (event.kind() == EventKind.THERAPY) {
        Treatment treatment = Treatment.of(event, course, words);
        if (treatment.isWithin(time)) {
          shown++;
          treatment.place(time, barLanes).ifPresent(bars::add);
        }
      } else if (time.holds(event.on())) {
        shown++;
        Occasion.of(event, words).place(time, tickLanes).ifPresent(ticks::add);
      }
    }
    int placed = bars.size() + ticks.size();
    return new Happenings(bars, ticks, barLanes.used(), tickLanes.used(), shown - placed);
  }

  static <T> Optional<T> unlessEmpty(String text, T value) {
    return text.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
