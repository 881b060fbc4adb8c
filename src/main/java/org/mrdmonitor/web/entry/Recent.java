package org.mrdmonitor.web.entry;

import java.util.Comparator;
import java.util.List;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.measurement.Measurement;

/**
 * A result that the record holds already, beside the grid, so that a slip of the decimal point or a
 * wrong patient is seen while typing.
 *
 * @param specimen {@code PB} or {@code BM}
 */
record Recent(String day, String specimen, String value) {

  private static final int SHOWN = 4;

  /** The newest results of a marker, the newest first. */
  static List<Recent> of(List<Measurement> measurements, LevelWords words) {
    return measurements.stream()
        .sorted(Comparator.comparing(Measurement::sampledOn).reversed())
        .limit(SHOWN)
        .map(m -> new Recent(LevelText.day(m.sampledOn()), m.specimen().code(), words.of(m)))
        .toList();
  }
}
