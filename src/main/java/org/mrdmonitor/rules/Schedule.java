package org.mrdmonitor.rules;

import static org.mrdmonitor.measurement.Specimen.BONE_MARROW;
import static org.mrdmonitor.measurement.Specimen.PERIPHERAL_BLOOD;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * The published schedules of follow-up: when the next sample of a marker is expected.
 *
 * <p>Nothing is expected by schedule after death, after a haematological relapse, beyond the span a
 * schedule covers, of clonal haematopoiesis, of resistance mutations, and while a therapy of acute
 * leukaemia runs (its protocol says). Where a finding wants a repeat, its own date comes first.
 */
public final class Schedule {

  private static final Level MAJOR_RESPONSE = Level.ofPercent("0.1");
  private static final int SIX_WEEKS = 42;
  private static final int AML_MONTHS = 24;
  private static final int ALL_MONTHS = 36;

  private Schedule() {}

  /** The next sample expected of any marker of the course, the earliest first. */
  public static Optional<NextSample> next(Course course) {
    return next(course, course);
  }

  /** The same where some results are not used; see {@link #next(Course, Course, Marker)}. */
  public static Optional<NextSample> next(Course taken, Course used) {
    return taken.markers().stream()
        .flatMap(marker -> next(taken, used, marker).stream())
        .min(Comparator.comparing(NextSample::dueBy).thenComparing(n -> n.marker().key()));
  }

  /** The next sample expected of one marker; empty where no schedule says. */
  public static Optional<NextSample> next(Course course, Marker marker) {
    return next(course, course, marker);
  }

  /**
   * The same where some results are not used because nobody verified them. Their samples were
   * taken, so the days are counted from them; how far apart samples may be is told from the levels
   * of the used results alone, so that a slip of the pen lengthens no interval.
   *
   * @param course every sample taken
   * @param used the part of it that levels are believed of
   */
  public static Optional<NextSample> next(Course course, Course used, Marker marker) {
    List<Measurement> samples = course.measurementsOf(marker);
    boolean ended =
        course.firstOf(EventKind.DEATH).isPresent() || Remission.of(course) == Remission.LOST;
    if (samples.isEmpty() || ended || isNoLevel(marker)) {
      return Optional.empty();
    }
    return switch (course.disease()) {
      case AML -> acute(course, AML_MONTHS).flatMap(span -> acuteMyeloid(samples, span));
      case ALL -> acute(course, ALL_MONTHS).flatMap(span -> acuteLymphoblastic(samples, span));
      case CML -> Optional.of(chronicMyeloid(course, samples, used.measurementsOf(marker)));
      case CLL -> Optional.of(chronicLymphocytic(samples));
      case MYELOMA -> Optional.of(myeloma(samples));
    };
  }

  private static boolean isNoLevel(Marker marker) {
    Marker.Kind kind = marker.kind();
    return kind == Marker.Kind.CLONAL_HAEMATOPOIESIS || kind == Marker.Kind.BCR_ABL1_MUTATION;
  }

  /** The last day of a schedule counted from remission; empty before it and during treatment. */
  private static Optional<LocalDate> acute(Course course, int months) {
    return course.onTherapy(course.asOf()) && !longTherapy(course)
        ? Optional.empty()
        : course.lastOf(EventKind.REMISSION).map(r -> r.plusMonths(months));
  }

  /** An open therapy that has run for half a year is maintenance, and follow-up goes on. */
  private static boolean longTherapy(Course course) {
    return course.eventsOf(EventKind.THERAPY).stream()
        .filter(e -> e.covers(course.asOf()))
        .allMatch(e -> e.on().plusMonths(6).isBefore(course.asOf()));
  }

  private static Optional<NextSample> acuteMyeloid(List<Measurement> samples, LocalDate span) {
    Marker.Kind kind = samples.get(0).marker().kind();
    if (kind == Marker.Kind.PML_RARA) {
      return within(
          span, samples, plusMonths(latest(samples, BONE_MARROW), 3), "aml-apl-follow-up");
    }
    boolean cbf = kind == Marker.Kind.RUNX1_RUNX1T1 || kind == Marker.Kind.CBFB_MYH11;
    Optional<LocalDate> marrow = plusMonths(latest(samples, BONE_MARROW), 3);
    Optional<LocalDate> blood =
        latest(samples, PERIPHERAL_BLOOD).map(day -> day.plusDays(SIX_WEEKS));
    return within(span, samples, later(marrow, blood), cbf ? "aml-cbf-follow-up" : "aml-follow-up");
  }

  private static Optional<NextSample> acuteLymphoblastic(
      List<Measurement> samples, LocalDate span) {
    return within(span, samples, plusMonths(latestOfAny(samples), 3), "all-follow-up");
  }

  private static NextSample chronicMyeloid(
      Course course, List<Measurement> samples, List<Measurement> used) {
    LocalDate day = samples.get(samples.size() - 1).sampledOn();
    Optional<LocalDate> stop = course.lastOf(EventKind.THERAPY_STOP);
    if (stop.isPresent() && !course.onTherapy(day)) {
      long months = ChronoUnit.MONTHS.between(stop.get(), day);
      return sample(
          samples, day.plusMonths(months < 6 ? 1 : months < 12 ? 2 : 3), "cml-after-stop");
    }
    return responseConfirmed(used)
        ? sample(samples, day.plusMonths(6), "cml-in-response")
        : sample(samples, day.plusMonths(3), "cml-until-response");
  }

  private static boolean responseConfirmed(List<Measurement> samples) {
    return samples.size() > 1
        && samples.subList(samples.size() - 2, samples.size()).stream()
            .noneMatch(m -> m.value().upperBound().isAbove(MAJOR_RESPONSE));
  }

  private static NextSample chronicLymphocytic(List<Measurement> samples) {
    LocalDate day = samples.get(samples.size() - 1).sampledOn();
    return sample(samples, day.plusMonths(6), "cll-follow-up");
  }

  private static NextSample myeloma(List<Measurement> samples) {
    LocalDate day = samples.get(samples.size() - 1).sampledOn();
    return sample(samples, day.plusMonths(12), "myeloma-follow-up");
  }

  /** Of a schedule that covers a span, only while the latest sample lies in it. */
  private static Optional<NextSample> within(
      LocalDate span, List<Measurement> samples, Optional<LocalDate> due, String basis) {
    LocalDate latest = samples.get(samples.size() - 1).sampledOn();
    return due.filter(d -> latest.isBefore(span)).map(d -> sample(samples, d, basis));
  }

  private static NextSample sample(List<Measurement> samples, LocalDate due, String basis) {
    return new NextSample(
        samples.get(0).marker(), due, Explanation.of("schedule." + basis), Sources.schedule(basis));
  }

  private static Optional<LocalDate> latest(List<Measurement> samples, Specimen specimen) {
    return samples.stream()
        .filter(m -> m.specimen() == specimen)
        .map(Measurement::sampledOn)
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> latestOfAny(List<Measurement> samples) {
    return Optional.of(samples.get(samples.size() - 1).sampledOn());
  }

  private static Optional<LocalDate> plusMonths(Optional<LocalDate> day, int months) {
    return day.map(d -> d.plusMonths(months));
  }

  /** Blood or marrow in time is enough: the later of the two dates. */
  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isAfter(other.get()) ? one : other;
  }
}
