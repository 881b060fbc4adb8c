package org.mrdmonitor.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.mrdmonitor.rules.Severity;

/**
 * By when somebody should have looked at a finding: two working days for a possible relapse or
 * failure of any kind, ten for the rest. Working days are Monday to Friday; public holidays are not
 * known here.
 */
final class AcknowledgementTarget {

  private static final int SOON = 2;
  private static final int LATER = 10;

  private AcknowledgementTarget() {}

  static LocalDate of(Severity severity, LocalDate opened) {
    boolean soon = severity.atLeast(Severity.POSSIBLE_MOLECULAR_RELAPSE);
    return workingDaysAfter(opened, soon ? SOON : LATER);
  }

  private static LocalDate workingDaysAfter(LocalDate day, int count) {
    LocalDate reached = day;
    int left = count;
    while (left > 0) {
      reached = reached.plusDays(1);
      if (reached.getDayOfWeek() != DayOfWeek.SATURDAY
          && reached.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return reached;
  }
}
