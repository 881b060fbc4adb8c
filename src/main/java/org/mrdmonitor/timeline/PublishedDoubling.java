package org.mrdmonitor.timeline;

import java.util.Optional;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;

/**
 * The median doubling time of a marker in published relapses, as context for a fitted one.
 *
 * @param days median
 * @param source the work in short
 */
record PublishedDoubling(int days, String source) {

  /**
   * Ommen et al., Blood 2010;115:198 for AML; Branford et al., Blood 2012;119:4264 for BCR::ABL1
   * after the end of treatment. Empty where no value is established.
   */
  static Optional<PublishedDoubling> of(Marker marker, Disease disease) {
    return switch (marker.kind()) {
      case CBFB_MYH11 -> Optional.of(ommen(36));
      case NPM1 -> Optional.of(ommen(11));
      case RUNX1_RUNX1T1 -> Optional.of(ommen(14));
      case PML_RARA -> Optional.of(ommen(12));
      case BCR_ABL1 ->
          disease == Disease.CML
              ? Optional.of(new PublishedDoubling(9, "Branford 2012"))
              : Optional.empty();
      case KMT2A,
          FLT3_ITD,
          BCR_ABL1_E1A2,
          BCR_ABL1_MUTATION,
          IG_TR,
          FLOW,
          CLONAL_HAEMATOPOIESIS,
          OTHER ->
          Optional.empty();
    };
  }

  private static PublishedDoubling ommen(int days) {
    return new PublishedDoubling(days, "Ommen 2010");
  }
}
