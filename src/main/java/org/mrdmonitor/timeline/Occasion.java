package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;

/** An event of one day, written beside its tick. */
record Occasion(LocalDate day, Happening.Kind kind, String text) {

  private static final double LONGEST_LABEL = 280;

  static Occasion of(Event event, Words words) {
    String name = words.say("event." + event.kind().name());
    String text = name + " " + LevelText.day(event.on());
    return new Occasion(
        event.on(),
        event.kind() == EventKind.NOTE ? Happening.Kind.NOTE : Happening.Kind.EVENT,
        event.detail().isEmpty() ? text : text + ", " + event.detail());
  }

  /** The tick with its label on the side that has room; empty where no row is free. */
  Optional<Happening> place(TimeAxis time, Lanes lanes) {
    double x = time.x(day);
    double right = Math.min(LONGEST_LABEL, time.right() - x - Happenings.GAP);
    double left = Math.min(LONGEST_LABEL, x - time.left() - Happenings.GAP);
    double wanted = Math.min(LONGEST_LABEL, TextWidth.of(text, Happenings.LABEL_SIZE));
    Happening.Side side =
        right >= wanted || right >= left ? Happening.Side.RIGHT : Happening.Side.LEFT;
    double room = side == Happening.Side.RIGHT ? right : left;
    String shown = TextWidth.fit(text, Happenings.LABEL_SIZE, room);
    double reach = TextWidth.of(shown, Happenings.LABEL_SIZE) + 2 * Happenings.GAP;
    boolean toTheRight = side == Happening.Side.RIGHT;
    Happening.Label label =
        new Happening.Label(shown, toTheRight ? x + Happenings.GAP : x - Happenings.GAP, side);
    return lanes
        .place(toTheRight ? x - 2 : x - reach, toTheRight ? x + reach : x + 2)
        .map(lane -> new Happening(kind, x, x, lane, Happenings.unlessEmpty(shown, label), text));
  }
}
