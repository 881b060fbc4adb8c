package org.mrdmonitor.timeline.flagquality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.timeline.cohort.FollowUp;
import org.mrdmonitor.timeline.cohort.KaplanMeier;

/**
 * How soon somebody looked at findings, by the estimate of Kaplan and Meier: what still waits
 * counts for as long as it has waited, so that leaving a finding alone does not improve the figure.
 *
 * @param severity empty for all
 * @param waiting the share nobody has looked at yet, by working hours
 * @param overdue late, of those that were looked at or whose day has passed
 */
public record Promptness(Optional<Severity> severity, KaplanMeier waiting, ExactShare overdue) {

  static Promptness of(Optional<Severity> severity, List<Look> looks) {
    List<FollowUp> waited = looks.stream().map(Look::waited).toList();
    int late = count(looks, Look.Punctuality.LATE);
    return new Promptness(
        severity,
        KaplanMeier.of(waited),
        new ExactShare(late, late + count(looks, Look.Punctuality.IN_TIME)));
  }

  /** Working hours until half of the findings were looked at; empty where not reached. */
  public OptionalLong median() {
    return waiting.median();
  }

  /** Working hours until nine of ten findings were looked at; empty where not reached. */
  public OptionalLong ninetieth() {
    return waiting.quantile(0.9);
  }

  private static int count(List<Look> looks, Look.Punctuality wanted) {
    return (int) looks.stream().filter(look -> look.punctuality() == wanted).count();
  }
}
