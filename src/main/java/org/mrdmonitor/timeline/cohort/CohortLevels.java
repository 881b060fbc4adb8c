package org.mrdmonitor.timeline.cohort;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.timeline.Threshold;
import org.mrdmonitor.timeline.Thresholds;

/**
 * The levels of a cohort over a span of months: picture, table and file show this and nothing else.
 *
 * @param thresholds the levels that published criteria name for the marker, lowest first
 */
public record CohortLevels(
    Cohort cohort, CohortSpan span, List<LevelBin> bins, List<Threshold> thresholds) {

  public CohortLevels {
    bins = List.copyOf(bins);
    thresholds = List.copyOf(thresholds);
  }

  /**
   * The levels of a cohort.
   *
   * @param months the last month shown; empty for all there is
   */
  public static CohortLevels of(Cohort cohort, Optional<Integer> months) {
    CohortSpan span =
        months.map(m -> CohortSpan.upTo(m, cohort.index())).orElseGet(() -> CohortSpan.of(cohort));
    return new CohortLevels(cohort, span, LevelBin.of(cohort, span), thresholds(cohort));
  }

  /** The responses at the landmarks. */
  public static List<Landmark> landmarks(Cohort cohort) {
    return Landmark.of(cohort, thresholds(cohort));
  }

  private static List<Threshold> thresholds(Cohort cohort) {
    return cohort.members().stream()
        .findFirst()
        .map(member -> member.measurements().get(0).marker())
        .map(marker -> Thresholds.USUAL.of(cohort.disease(), marker, EnumSet.of(cohort.specimen())))
        .orElse(List.of());
  }
}
