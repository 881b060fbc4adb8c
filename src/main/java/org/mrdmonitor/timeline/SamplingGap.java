package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mrdmonitor.patient.Disease;

/** A stretch without any sample that is longer than the usual schedule of the disease. */
record SamplingGap(LocalDate from, LocalDate to) {

  private static final long GRACE = 30;

  /**
   * The longest usual interval in days, a month of grace included: three-monthly in acute leukaemia
   * (ELN 2021, GMALL), six-monthly in chronic disease once the response is established (Branford
   * 2012).
   */
  static long longest(Disease disease) {
    return usual(disease) + GRACE;
  }

  /** The day by which the next sample is usual after a sample. */
  static LocalDate usualNext(Disease disease, LocalDate last) {
    return last.plusDays(usual(disease));
  }

  private static long usual(Disease disease) {
    return switch (disease) {
      case AML, ALL -> 92;
      case CML, CLL, MYELOMA -> 183;
    };
  }

  /** The gaps between sampling days, and from the last one to the day looked at. */
  static List<SamplingGap> of(Collection<LocalDate> days, Disease disease, LocalDate today) {
    List<SamplingGap> gaps = new ArrayList<>();
    LocalDate before = null;
    List<LocalDate> all = new ArrayList<>(days);
    all.add(today);
    for (LocalDate day : all) {
      if (before != null && ChronoUnit.DAYS.between(before, day) > longest(disease)) {
        gaps.add(new SamplingGap(before, day));
      }
      before = day;
    }
    return gaps;
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to);
  }
}
