package org.mrdmonitor.rules;

import java.util.Optional;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;

/**
 * The published median time in which a relapsing marker doubles.
 *
 * <p>AML: Ommen et al., Blood 2010;115:198 (74 relapses): CBFB::MYH11 36 days, NPM1 11,
 * RUNX1::RUNX1T1 14, PML::RARA 12. CML: Branford et al., Blood 2012;119:4264: 9.0 days after the
 * stop of imatinib. On treatment, and for every other marker, no single number is established.
 *
 * @param days median
 * @param source the work in short
 */
public record PublishedDoubling(int days, String source) {

  /**
   * The time for a marker of a course on its last day; empty where none is established, as for
   * BCR::ABL1 on treatment.
   */
  public static Optional<PublishedDoubling> of(Course course, Marker marker) {
    boolean onTreatment =
        course.disease() == Disease.CML
            && (course.lastOf(EventKind.THERAPY_STOP).isEmpty() || course.onTherapy(course.asOf()));
    return onTreatment ? Optional.empty() : inRelapse(course.disease(), marker);
  }

  /** The time in a relapse off treatment; empty where none is established. */
  public static Optional<PublishedDoubling> inRelapse(Disease disease, Marker marker) {
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

  /** The rise to be expected in so many days, in log10: 28 days of NPM1 give 0.77. */
  public double expectedRise(long inDays) {
    return inDays * Math.log10(2) / days;
  }
}
