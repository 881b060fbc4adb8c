package org.mrdmonitor.web.flagquality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.timeline.flagquality.Promptness;
import org.mrdmonitor.timeline.flagquality.WorkingTime;

/**
 * How soon findings of a severity were looked at.
 *
 * @param severity empty for all
 * @param seen of the findings, those that somebody looked at
 * @param median in words
 */
record PromptRow(
    Optional<Severity> severity,
    int findings,
    int seen,
    String median,
    String ninetieth,
    Part overdue) {

  static PromptRow of(Promptness promptness, QualityMessages words) {
    return new PromptRow(
        promptness.severity(),
        promptness.waiting().patients(),
        promptness.waiting().events(),
        text(promptness.median(), words),
        text(promptness.ninetieth(), words),
        Part.of(promptness.overdue()));
  }

  /** Hours below one working day, else working days with one decimal where there is one. */
  private static String text(OptionalLong hours, QualityMessages words) {
    if (hours.isEmpty()) {
      return words.not_reached();
    }
    if (hours.getAsLong() < WorkingTime.HOURS_OF_A_DAY) {
      return words.hours(hours.getAsLong());
    }
    BigDecimal days =
        BigDecimal.valueOf(hours.getAsLong())
            .divide(BigDecimal.valueOf(WorkingTime.HOURS_OF_A_DAY), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return words.working_days(days.toPlainString());
  }
}
