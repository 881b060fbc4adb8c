package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;

/** A treatment with the days it covers in the picture. */
record Treatment(String name, LocalDate from, LocalDate to, Happening.Kind kind, String title) {

  private static final double SHORTEST_BAR = 3;

  static Treatment of(Event event, Course course, Words words) {
    Optional<LocalDate> ended = course.endOf(event);
    String name = event.detail().isEmpty() ? words.say("event.THERAPY") : event.detail();
    String from = LevelText.day(event.on());
    if (ended.isEmpty() || ended.get().isAfter(course.asOf())) {
      return new Treatment(
          name,
          event.on(),
          course.asOf(),
          Happening.Kind.TREATMENT_GOING_ON,
          words.say("bar.open", name, from));
    }
    return new Treatment(
        name,
        event.on(),
        ended.get(),
        Happening.Kind.TREATMENT,
        words.say("bar.closed", name, from, LevelText.day(ended.get())));
  }

  boolean isWithin(TimeAxis time) {
    return !to.isBefore(time.from()) && !from.isAfter(time.to());
  }

  /** The bar in the first row where bar and label find room; empty where no row is free. */
  Optional<Happening> place(TimeAxis time, Lanes lanes) {
    double left = Math.max(time.left(), time.x(from));
    double right = Math.min(time.right(), Math.max(time.x(to), left + SHORTEST_BAR));
    double room = Math.max(right, time.right()) - left - 2 * Happenings.GAP;
    String text = TextWidth.fit(name, Happenings.LABEL_SIZE, room);
    double textEnd = left + TextWidth.of(text, Happenings.LABEL_SIZE) + 2 * Happenings.GAP;
    Happening.Label label = new Happening.Label(text, left + Happenings.GAP, Happening.Side.RIGHT);
    return lanes
        .place(left, Math.max(right, textEnd) + 2)
        .map(
            lane ->
                new Happening(kind, left, right, lane, Happenings.unlessEmpty(text, label), title));
  }
}
