package org.mrdmonitor.timeline.cohort;

import java.util.List;
import java.util.Optional;
import org.mrdmonitor.timeline.Threshold;

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
    return new CohortLevels(
        cohort, span, LevelBin.of(cohort, span), ResponseLevels.ofRules(cohort));
  }

  /** The responses at the landmarks. */
  public static List<Landmark> landmarks(Cohort cohort) {
    return Landmark.of(cohort, ResponseLevels.of(cohort));
  }
}
