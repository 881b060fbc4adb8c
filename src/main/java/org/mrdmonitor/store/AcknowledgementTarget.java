package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.timeline.flagquality.WorkingTime;

/**
 * By when somebody should have looked at a finding, in working days after the day it was opened.
 * Working days are Monday to Friday; public holidays are not known here.
 *
 * @param workingDays 1 to {@link #LONGEST} for every severity
 */
public record AcknowledgementTarget(Map<Severity, Integer> workingDays) {

  /** The longest time a centre may set. */
  public static final int LONGEST = 60;

  private static final int SOON = 2;
  private static final int LATER = 10;

  /** Two working days for a possible relapse or failure of any kind, ten for the rest (UI-62). */
  public static final AcknowledgementTarget DELIVERED =
      new AcknowledgementTarget(
          Arrays.stream(Severity.values())
              .collect(Collectors.toMap(s -> s, AcknowledgementTarget::delivered)));

  public AcknowledgementTarget {
    workingDays = Map.copyOf(workingDays);
    for (Severity severity : Severity.values()) {
      int days = workingDays.getOrDefault(severity, 0);
      if (days < 1 || days > LONGEST) {
        throw new IllegalArgumentException(
            "A target for %s is 1 to %d working days (%d).".formatted(severity, LONGEST, days));
      }
    }
  }

  private static int delivered(Severity severity) {
    return severity.atLeast(Severity.POSSIBLE_MOLECULAR_RELAPSE) ? SOON : LATER;
  }

  /** The target as a row keeps it: working days by rising severity, with spaces between. */
  static AcknowledgementTarget read(String written) {
    String[] days = written.split(" ");
    return new AcknowledgementTarget(
        Arrays.stream(Severity.values())
            .collect(Collectors.toMap(s -> s, s -> Integer.valueOf(days[s.ordinal()]))));
  }

  String written() {
    return Arrays.stream(Severity.values())
        .map(severity -> String.valueOf(days(severity)))
        .collect(Collectors.joining(" "));
  }

  /** The working days for a severity. */
  public int days(Severity severity) {
    return workingDays.getOrDefault(severity, LATER);
  }

  /** The last day in time of a finding opened on a day. */
  LocalDate dueBy(Severity severity, LocalDate opened) {
    LocalDate reached = opened;
    int left = days(severity);
    while (left > 0) {
      reached = reached.plusDays(1);
      if (WorkingTime.working(reached)) {
        left--;
      }
    }
    return reached;
  }
}
