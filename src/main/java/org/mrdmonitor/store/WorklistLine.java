package org.mrdmonitor.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.trend.GrowthFit.DoublingTime;

/**
 * One finding on the worklist, with what a reviewer needs to decide where to look first.
 *
 * @param series the latest points of the series of the finding's marker and specimen, oldest first,
 *     at most 24
 * @param doublingTime of the fitted growth of that series since its nadir, from the results that
 *     are used; empty where it does not grow or growth is not estimable
 * @param inForce the rules in force for the disease at the centre of the patient
 * @param newsAt when a result last raised, extended or confirmed it
 */
public record WorklistLine(
    Patient patient,
    RecordedFinding finding,
    List<Point> series,
    Optional<DoublingTime> doublingTime,
    Optional<LocalDate> nextDueOn,
    RuleBook inForce,
    Instant newsAt) {

  /**
   * A point of the small picture.
   *
   * @param used whether the doubling time may use it: not where the centre does without results
   *     that nobody verified
   */
  public record Point(LocalDate on, MrdValue value, boolean internationalScale, boolean used) {}

  public WorklistLine {
    series = List.copyOf(series);
  }

  /** How many of its points nobody has verified, so that nothing is computed from them. */
  public int notUsed() {
    return (int) series.stream().filter(point -> !point.used()).count();
  }

  /** The latest sample of the series. */
  public Optional<Point> last() {
    return series.isEmpty() ? Optional.empty() : Optional.of(series.get(series.size() - 1));
  }
}
