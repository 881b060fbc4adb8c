package org.mrdmonitor.simulation;

import java.util.List;
import org.mrdmonitor.measurement.Specimen;

/**
 * The sampling intervals that find 90 % of relapses with a median lead of 60 days, from the
 * abstract of Ommen et al., Blood 2010;115:198-205, in its order.
 *
 * @param months between samples
 */
record PublishedInterval(MarkerModel model, Specimen specimen, int months) {

  static final double SHARE = 0.9;
  static final double MEDIAN_LEAD_DAYS = 60;

  static final List<PublishedInterval> OMMEN =
      List.of(
          new PublishedInterval(MarkerModel.CBFB_MYH11, Specimen.PERIPHERAL_BLOOD, 6),
          new PublishedInterval(MarkerModel.NPM1, Specimen.BONE_MARROW, 6),
          new PublishedInterval(MarkerModel.NPM1_FLT3, Specimen.BONE_MARROW, 4),
          new PublishedInterval(MarkerModel.RUNX1_RUNX1T1, Specimen.BONE_MARROW, 4),
          new PublishedInterval(MarkerModel.PML_RARA, Specimen.BONE_MARROW, 2));

  double days() {
    return months * 365.25 / 12;
  }

  /** The longest interval of simulated relapses that does the same, in days. */
  double simulatedDays(int relapses, long seed) {
    return SamplingInterval.of(model, specimen, relapses, seed)
        .longest(SHARE, MEDIAN_LEAD_DAYS)
        .orElse(0);
  }
}
