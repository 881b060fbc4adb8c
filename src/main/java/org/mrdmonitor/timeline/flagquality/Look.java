package org.mrdmonitor.timeline.flagquality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.timeline.cohort.FollowUp;

/**
 * How long a finding waited for somebody to look at it, in working hours. What still waits, or
 * stopped waiting because a result or a correction ended it, is censored at that moment.
 */
public record Look(FollowUp waited, Punctuality punctuality) {

  /** Whether somebody looked by the day that was set. */
  public enum Punctuality {
    IN_TIME,
    /** Later, or not at all although the day has passed. */
    LATE,
    /** Nobody has looked, or ever needs to, and the day has not passed. */
    UNDECIDED
  }

  /**
   * The wait since a finding was raised, or raised again.
   *
   * @param seenAt when somebody first acknowledged, overrode or closed it
   * @param endedAt when a result, a correction or a change of rules ended it
   * @param lookBy the last day in time
   */
  public static Look of(
      Instant from,
      Optional<Instant> seenAt,
      Optional<Instant> endedAt,
      LocalDate lookBy,
      Instant now) {
    Instant end = Stream.of(seenAt, endedAt).flatMap(Optional::stream).findFirst().orElse(now);
    long hours = WorkingTime.hours(from, end.isBefore(from) ? from : end);
    boolean passed = end.atOffset(ZoneOffset.UTC).toLocalDate().isAfter(lookBy);
    return seenAt.isPresent()
        ? new Look(
            new FollowUp(hours, FollowUp.End.EVENT),
            passed ? Punctuality.LATE : Punctuality.IN_TIME)
        : new Look(
            new FollowUp(hours, FollowUp.End.CENSORED),
            passed ? Punctuality.LATE : Punctuality.UNDECIDED);
  }
}
