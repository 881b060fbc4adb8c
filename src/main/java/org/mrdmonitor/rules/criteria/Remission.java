package org.mrdmonitor.rules.criteria;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.EventKind;

/**
 * Whether the patient is in morphological remission on the last day of a course. MRD relapse is
 * defined only inside it.
 */
public enum Remission {
  /** A remission is recorded, and no relapse since. */
  PRESENT,
  /** Neither a remission nor a relapse is recorded. */
  NOT_RECORDED,
  /** A relapse is recorded, or marrow blasts of 5 % or more are, and no remission since. */
  LOST;

  private static final Level BLASTS_OF_RELAPSE = Level.ofPercent("5");

  public static Remission of(Course course) {
    Optional<LocalDate> reached = course.lastOf(EventKind.REMISSION);
    Optional<LocalDate> lost =
        later(course.lastOf(EventKind.RELAPSE), blastsAfter(course, reached));
    if (lost.isPresent() && reached.filter(lost.get()::isBefore).isEmpty()) {
      return LOST;
    }
    return reached.isPresent() ? PRESENT : NOT_RECORDED;
  }

  /**
   * Marrow blasts of 5 % or more after a recorded remission; without one they are those of
   * diagnosis.
   */
  private static Optional<LocalDate> blastsAfter(Course course, Optional<LocalDate> reached) {
    return reached.flatMap(
        remission ->
            course.measurements().stream()
                .filter(m -> isBlastCount(m) && m.sampledOn().isAfter(remission))
                .filter(m -> m.value().lowerBound().isAtLeast(BLASTS_OF_RELAPSE))
                .map(Measurement::sampledOn)
                .findFirst());
  }

  /** A count of marrow blasts, entered as a marker of its own. */
  public static boolean isBlastCount(Measurement measurement) {
    return measurement.specimen() == Specimen.BONE_MARROW
        && measurement.marker().key().startsWith("blasts");
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isAfter(other.get()) ? one : other;
  }
}
