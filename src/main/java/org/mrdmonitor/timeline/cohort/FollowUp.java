package org.mrdmonitor.timeline.cohort;

/**
 * How long a patient was observed since the index event, and what ended the observation.
 *
 * @param days from 0
 */
record FollowUp(long days, End end) {

  /** What ended the observation. */
  enum End {
    /** What is waited for. */
    EVENT,
    /** Nothing more is known. */
    CENSORED
  }

  FollowUp {
    if (days < 0) {
      throw new IllegalArgumentException(
          "An observation does not end (day %d) before it begins.".formatted(days));
    }
  }
}
