package org.mrdmonitor.timeline.cohort;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.timeline.Threshold;
import org.mrdmonitor.timeline.Thresholds;

/** The levels at which a cohort is judged, each once, lowest first. */
final class ResponseLevels {

  /**
   * Depths of molecular response of BCR::ABL1 on the International Scale (Cross et al., Leukemia
   * 2015;29:999, table 1) and the milestones of ELN 2020 (Hochhaus et al., Leukemia 2020;34:966).
   */
  private static final List<Threshold> BCR_ABL1 =
      List.of(
          percent("0.0032", "mr4-5", "Cross 2015"),
          percent("0.01", "mr4", "Cross 2015"),
          percent("0.1", "mr3-major-molecular-response", "Cross 2015"),
          percent("1", "optimal-at-6-months", "ELN 2020"),
          percent("10", "optimal-at-3-months", "ELN 2020"));

  private ResponseLevels() {}

  /** The lines of the picture: levels that the rules in force by default look at. */
  static List<Threshold> ofRules(Cohort cohort) {
    return marker(cohort)
        .map(m -> Thresholds.USUAL.of(cohort.disease(), m, EnumSet.of(cohort.specimen())))
        .map(ResponseLevels::eachLevelOnce)
        .orElse(List.of());
  }

  /** The levels of a response; those of the rules where none are published. */
  static List<Threshold> of(Cohort cohort) {
    boolean onInternationalScale =
        cohort.scale().filter(Cohort.Scale::internationalScale).isPresent();
    return onInternationalScale && cohort.marker() == Marker.Kind.BCR_ABL1
        ? BCR_ABL1
        : ofRules(cohort);
  }

  private static Optional<Marker> marker(Cohort cohort) {
    return cohort.members().stream()
        .findFirst()
        .map(member -> member.measurements().get(0).marker());
  }

  private static List<Threshold> eachLevelOnce(List<Threshold> thresholds) {
    Map<Level, Threshold> byLevel = new LinkedHashMap<>();
    thresholds.forEach(threshold -> byLevel.putIfAbsent(threshold.level(), threshold));
    return List.copyOf(byLevel.values());
  }

  private static Threshold percent(String percent, String label, String source) {
    return new Threshold(Level.ofPercent(percent), label, source);
  }
}
