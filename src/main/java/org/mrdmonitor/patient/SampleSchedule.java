package org.mrdmonitor.patient;

import static org.mrdmonitor.measurement.Specimen.BONE_MARROW;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;

/**
 * When the next sample is expected, by the published schedules of follow-up.
 *
 * <ul>
 *   <li>AML in remission: marrow every 3 months or blood every 4 to 6 weeks for 24 months; after
 *       that individual (Heuser et al., Blood 2021;138:2753, ELN 2021; wording from memory).
 *   <li>ALL in remission: marrow about every 3 months for 3 years (Gökbuget et al., Blood
 *       2024;143:1891; from memory).
 *   <li>CML on treatment: every 3 months until a major molecular response is confirmed, then at
 *       least every 6 (Branford et al., Blood 2012;119:4264, introduction). After a stop: monthly
 *       for 6 months, every 2 months until month 12, then every 3 (Hochhaus et al., Leukemia
 *       2020;34:966; from memory).
 *   <li>CLL: blood every 6 months (FLAIR, ASH abstract).
 *   <li>Myeloma: no schedule is known here.
 * </ul>
 *
 * <p>After death or a haematological relapse nothing is expected by schedule.
 */
public final class SampleSchedule {

  private static final Level MAJOR_RESPONSE = Level.ofPercent("0.1");
  private static final int SIX_WEEKS = 42;

  private SampleSchedule() {}

  /** The day the sample after the latest one is expected; empty where no schedule says. */
  public static Optional<LocalDate> nextDue(Course course) {
    List<Measurement> samples = course.measurements();
    if (samples.isEmpty() || ended(course)) {
      return Optional.empty();
    }
    Measurement latest = samples.get(samples.size() - 1);
    LocalDate day = latest.sampledOn();
    return switch (course.disease()) {
      case AML -> afterRemission(course, day, 24).map(d -> acuteMyeloid(latest));
      case ALL -> afterRemission(course, day, 36).map(d -> day.plusMonths(3));
      case CML -> Optional.of(chronicMyeloid(course, samples, day));
      case CLL -> Optional.of(day.plusMonths(6));
      case MYELOMA -> Optional.empty();
    };
  }

  private static boolean ended(Course course) {
    return course.firstOf(EventKind.DEATH).isPresent()
        || course
            .lastOf(EventKind.RELAPSE)
            .filter(
                relapse -> course.lastOf(EventKind.REMISSION).filter(relapse::isBefore).isEmpty())
            .isPresent();
  }

  /** Present while the day is within so many months of the latest remission. */
  private static Optional<LocalDate> afterRemission(Course course, LocalDate day, int months) {
    return course
        .lastOf(EventKind.REMISSION)
        .or(() -> course.firstOf(EventKind.DIAGNOSIS))
        .filter(start -> day.isBefore(start.plusMonths(months)));
  }

  private static LocalDate acuteMyeloid(Measurement latest) {
    LocalDate day = latest.sampledOn();
    return latest.specimen() == BONE_MARROW ? day.plusMonths(3) : day.plusDays(SIX_WEEKS);
  }

  private static LocalDate chronicMyeloid(Course course, List<Measurement> samples, LocalDate day) {
    Optional<LocalDate> stop = course.lastOf(EventKind.THERAPY_STOP);
    if (stop.isPresent() && !course.onTherapy(day)) {
      long months = ChronoUnit.MONTHS.between(stop.get(), day);
      return day.plusMonths(months < 6 ? 1 : months < 12 ? 2 : 3);
    }
    boolean confirmed =
        samples.size() > 1
            && samples.subList(samples.size() - 2, samples.size()).stream()
                .noneMatch(m -> m.value().upperBound().isAbove(MAJOR_RESPONSE));
    return day.plusMonths(confirmed ? 6 : 3);
  }
}
