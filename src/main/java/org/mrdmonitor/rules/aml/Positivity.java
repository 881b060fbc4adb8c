package org.mrdmonitor.rules.aml;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * What ELN 2021 counts as MRD positive and negative, by method: PCR by detection, flow from 0.1 %
 * of CD45-positive cells, sequencing from a variant fraction of 0.1 %.
 */
final class Positivity {

  private static final Level CUT_OF_FLOW_AND_SEQUENCING = Level.ofPercent("0.1");

  private Positivity() {}

  static Certainty of(Measurement measurement) {
    if (hasCut(measurement)) {
      return FoldRise.isAtLeast(CUT_OF_FLOW_AND_SEQUENCING, measurement.value());
    }
    if (measurement.detected()) {
      return Certainty.CERTAIN;
    }
    return measurement.provesNegative() ? Certainty.EXCLUDED : Certainty.POSSIBLE;
  }

  /**
   * The earlier negative that excludes most: the one with the lowest limit, the latest of equals.
   */
  static Optional<Measurement> bestNegative(Look look) {
    return look.ofSameOrDeeperSpecimen().stream()
        .filter(m -> of(m) == Certainty.EXCLUDED)
        .min(
            Comparator.comparing((Measurement m) -> m.value().upperBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }

  /** Earlier samples without a signal that held too little material to be called negative. */
  static List<Measurement> inadequateNegatives(Look look) {
    return look.ofSameOrDeeperSpecimen().stream()
        .filter(m -> m.value().notDetected() && m.adequacy() == Adequacy.INADEQUATE)
        .toList();
  }

  private static boolean hasCut(Measurement measurement) {
    Method method = measurement.assay().method();
    return method == Method.FLOW || method == Method.NGS;
  }
}
