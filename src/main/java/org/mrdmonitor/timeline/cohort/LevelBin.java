package org.mrdmonitor.timeline.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;

/**
 * The levels of a cohort around a time since the index event, one sample per patient: the one
 * nearest to the middle of the bin, so that a patient who is sampled often counts no more than
 * another.
 *
 * @param month the middle of the bin, in months of 30.4375 days since the index event
 * @param sampled patients with a sample in the bin
 * @param notDetected of them without disease shown: not detected, or only {@code <x} reported
 * @param quartiles empty where fewer than {@link #FEWEST} patients were sampled
 */
public record LevelBin(int month, int sampled, int notDetected, Optional<Quartiles> quartiles) {

  /** With fewer patients no quartile is given. */
  public static final int FEWEST = 5;

  /** The quartiles; each a level, or the range in which it lies. */
  public record Quartiles(LevelRange first, LevelRange median, LevelRange third) {}

  /** The bins of a cohort over a span, also those without a sample. */
  static List<LevelBin> of(Cohort cohort, CohortSpan span) {
    List<LevelBin> bins = new ArrayList<>();
    for (int month = span.firstBin(); month <= span.lastBin(); month += span.binMonths()) {
      bins.add(of(cohort, span, month));
    }
    return List.copyOf(bins);
  }

  private static LevelBin of(Cohort cohort, CohortSpan span, int month) {
    long middle = CohortSpan.day(month);
    long from = CohortSpan.day(month - span.binMonths() / 2.0);
    long to = CohortSpan.day(month + span.binMonths() / 2.0) - 1;
    List<Measurement> samples =
        cohort.members().stream().flatMap(m -> m.nearest(middle, from, to).stream()).toList();
    return new LevelBin(
        month,
        samples.size(),
        (int) samples.stream().filter(m -> !m.detected()).count(),
        samples.size() < FEWEST ? Optional.empty() : Optional.of(quartiles(samples)));
  }

  private static Quartiles quartiles(List<Measurement> samples) {
    LevelDistribution levels =
        LevelDistribution.of(samples.stream().map(m -> LevelRange.of(m.value())).toList());
    return new Quartiles(levels.quantile(0.25), levels.quantile(0.5), levels.quantile(0.75));
  }
}
