package org.mrdmonitor.timeline.cohort;

/**
 * How long a patient was observed since the index event, and what ended the observation.
 *
 * @param days from 0; another whole unit of time where a caller says so
 */
public record FollowUp(long days, End end) {

  /** What ended the observation. */
  public enum End {
    /** What is waited for. */
    EVENT,
    /** Nothing more is known. */
    CENSORED
  }

  public FollowUp {
    if (days < 0) {
      throw new IllegalArgumentException(
          "An observation does not end (day %d) before it begins.".formatted(days));
    }
  }
}
