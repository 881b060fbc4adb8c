package org.mrdmonitor.store;

import org.mrdmonitor.measurement.NewResult;

/**
 * One result to be recorded, with what to do where that day has another one already.
 *
 * @param checked what was unlikely about it and confirmed by the person (EN-09), and what the assay
 *     of the catalogue filled in; empty where there was nothing
 */
public record Entry(NewResult result, SameDay sameDay, String checked) {

  /** A result that asks, should the record hold a different one of the same day (EN-08). */
  public static Entry of(NewResult result) {
    return new Entry(result, SameDay.ASK, "");
  }

  /** A result of which the person said that it is of a further sample of that day. */
  public static Entry furtherSample(NewResult result) {
    return new Entry(result, SameDay.FURTHER_SAMPLE, "");
  }

  /** The same, after the person was asked about something unlikely and confirmed it. */
  public Entry confirmed(String what) {
    return new Entry(result, sameDay, what);
  }

  /** What to do where the record holds a different result of the same sample key. */
  public enum SameDay {
    ASK,
    FURTHER_SAMPLE
  }
}
