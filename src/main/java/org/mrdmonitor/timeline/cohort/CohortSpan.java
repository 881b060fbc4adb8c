package org.mrdmonitor.timeline.cohort;

/**
 * The months since the index event that a picture of a cohort shows.
 *
 * @param from first month, zero or below
 * @param to last month
 */
public record CohortSpan(int from, int to) {

  /** The mean length of a month of the Gregorian calendar. */
  public static final double DAYS_OF_MONTH = 30.4375;

  private static final int LONGEST = 240;

  public CohortSpan {
    if (from > 0 || to < 3 || to > LONGEST) {
      throw new IllegalArgumentException(
          "A cohort is shown from month 0 or before to month 3 to 240 (%d to %d)."
              .formatted(from, to));
    }
  }

  /** The span that begins where the index event asks for it and ends with a month. */
  static CohortSpan upTo(int month, IndexEvent index) {
    int before = index == IndexEvent.DIAGNOSIS ? 0 : -widthUpTo(month);
    return new CohortSpan(before, month);
  }

  /** The span that holds every sample since the index event. */
  static CohortSpan of(Cohort cohort) {
    long last =
        cohort.members().stream()
            .flatMap(m -> m.measurements().stream().map(s -> m.since(s.sampledOn())))
            .max(Long::compare)
            .orElse(0L);
    int months = (int) Math.ceil(Math.max(0, last) / DAYS_OF_MONTH);
    int width = widthUpTo(months);
    int whole = (months + width - 1) / width * width;
    return upTo(Math.min(LONGEST, Math.max(12, whole)), cohort.index());
  }

  private static int widthUpTo(int month) {
    if (month <= 36) {
      return 3;
    }
    return month <= 72 ? 6 : 12;
  }

  /** The width of a bin in months: 3, 6 or 12 with the length of the span. */
  public int binMonths() {
    return widthUpTo(to);
  }

  int firstBin() {
    return from;
  }

  int lastBin() {
    return to / binMonths() * binMonths();
  }

  /** The day of a month since the index event, rounded to a whole day. */
  public static long day(double month) {
    return Math.round(month * DAYS_OF_MONTH);
  }
}
