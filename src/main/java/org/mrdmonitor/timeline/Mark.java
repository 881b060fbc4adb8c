package org.mrdmonitor.timeline;

import java.util.OptionalDouble;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.Measurement;

/**
 * One result as a mark.
 *
 * @param x of the day, moved aside only where marks of one day would cover each other
 * @param y of the level, or of the limit where the result is not a number
 * @param whiskerTo ordinate of the limit of detection below a result that was not quantifiable
 * @param check whether a second person still has to say that the result is right
 * @param details what focus and pointer show: day, value, specimen, assay
 */
record Mark(
    Measurement measurement,
    SeriesStyle style,
    double x,
    double y,
    OptionalDouble whiskerTo,
    Check check,
    String details) {

  static Mark of(
      Measurement measurement, SeriesStyle style, TimeAxis time, LevelAxis levels, Words words) {
    return new Mark(
        measurement,
        style,
        time.x(measurement.sampledOn()),
        levels.y(Knowledge.markedAt(measurement.value())),
        whisker(measurement, levels),
        Check.DONE,
        PointText.of(measurement, words));
  }

  private static OptionalDouble whisker(Measurement measurement, LevelAxis levels) {
    return measurement.value() instanceof BelowQuantification below
            && levels.holds(below.limitOfDetection())
        ? OptionalDouble.of(levels.y(below.limitOfDetection()))
        : OptionalDouble.empty();
  }

  Knowledge knowledge() {
    return Knowledge.of(measurement.value());
  }

  boolean inadequate() {
    return measurement.adequacy() == Adequacy.INADEQUATE;
  }

  /** With the marker in its details, where a picture shows several. */
  Mark namingItsMarker() {
    String named = measurement.marker().name() + ", " + details;
    return new Mark(measurement, style, x, y, whiskerTo, check, named);
  }

  /** Marked as a result that nobody has verified, in its details too. */
  Mark unverified(Words words) {
    String said = details + ", " + words.say("point.unverified");
    return new Mark(measurement, style, x, y, whiskerTo, Check.WAITS, said);
  }

  Mark aside(double by) {
    return new Mark(measurement, style, x + by, y, whiskerTo, check, details);
  }
}
