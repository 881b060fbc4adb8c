package org.mrdmonitor.timeline;

import java.util.Optional;

/**
 * A treatment as a bar, or an event as a tick, in a row under the time axis.
 *
 * @param from left end; of a tick its place
 * @param to right end; of a tick the same
 * @param lane row, from 0
 * @param label as far as it fits; the whole stands in the title
 */
record Happening(Kind kind, double from, double to, int lane, Optional<Label> label, String title) {

  /** What is drawn. */
  enum Kind {
    /** A treatment that ended. */
    TREATMENT,
    /** A treatment that goes on at the right edge. */
    TREATMENT_GOING_ON,
    EVENT,
    /** A remark: in its row, but without a line through the picture. */
    NOTE
  }

  /** A written label: where its text begins, or ends where it stands to the left. */
  record Label(String text, double x, Side side) {

    double left() {
      return side == Side.RIGHT ? x : x - TextWidth.of(text, Happenings.LABEL_SIZE);
    }
  }

  /** The side of its point on which a label stands. */
  enum Side {
    RIGHT,
    LEFT
  }
}
