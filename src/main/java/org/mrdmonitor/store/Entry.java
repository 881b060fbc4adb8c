package org.mrdmonitor.store;

import org.mrdmonitor.measurement.NewResult;

/** One result to be recorded, with what to do where that day has another one already. */
public record Entry(NewResult result, SameDay sameDay) {

  /** A result that asks, should the record hold a different one of the same day (EN-08). */
  public static Entry of(NewResult result) {
    return new Entry(result, SameDay.ASK);
  }

  /** A result of which the person said that it is of a further sample of that day. */
  public static Entry furtherSample(NewResult result) {
    return new Entry(result, SameDay.FURTHER_SAMPLE);
  }

  /** What to do where the record holds a different result of the same sample key. */
  public enum SameDay {
    ASK,
    FURTHER_SAMPLE
  }
}
