package org.mrdmonitor.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.trend.GrowthFit;
import org.mrdmonitor.trend.GrowthFit.DoublingTime;
import org.mrdmonitor.trend.GrowthWindow;
import org.mrdmonitor.trend.MeasurementError;

/**
 * A doubling time as one short text, {@code days|shortest|longest}; the last part is empty where no
 * growth cannot be excluded, all of it where nothing grows or growth is not estimable.
 */
final class DoublingText {

  private DoublingText() {}

  /** Of the comparable series that ends with this sample. */
  static Optional<DoublingTime> at(Course course, Measurement last) {
    return course.seriesOf(last.marker()).stream()
        .filter(series -> series.latest().equals(last))
        .findFirst()
        .flatMap(series -> GrowthWindow.of(series, course.lastTreatmentChange(last.sampledOn())))
        .map(window -> window.growth(MeasurementError.STANDARD))
        .filter(GrowthFit.class::isInstance)
        .flatMap(growth -> ((GrowthFit) growth).doublingTime());
  }

  static String of(Optional<DoublingTime> time) {
    return time.map(
            t -> t.days() + "|" + t.shortest() + "|" + t.longest().map(String::valueOf).orElse(""))
        .orElse("");
  }

  static Optional<DoublingTime> read(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = text.split("\\|", -1);
    return Optional.of(
        new DoublingTime(
            Double.parseDouble(parts[0]),
            Double.parseDouble(parts[1]),
            parts[2].isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(parts[2]))));
  }
}
