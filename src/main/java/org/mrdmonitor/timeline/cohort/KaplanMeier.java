package org.mrdmonitor.timeline.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The share of patients still free of an event, by days since the index event.
 *
 * <p>Product-limit estimate of Kaplan and Meier (J Am Stat Assoc 1958;53:457), variance of
 * Greenwood, 95 % interval on the scale of log(−log S) (Kalbfleisch and Prentice, The Statistical
 * Analysis of Failure Time Data, 2nd ed., section 1.4), as R {@code survival::survfit(…, conf.type
 * = "log-log")}. A patient who is censored on the day of an event is at risk on that day.
 *
 * @param steps the days on which events happened, ascending
 * @param followed the last day of observation of each patient
 * @param censored of those whose observation ended without the event
 */
public record KaplanMeier(List<Step> steps, List<Long> followed, List<Long> censored) {

  private static final double Z = 1.959963984540054;

  public KaplanMeier {
    steps = List.copyOf(steps);
    followed = followed.stream().sorted().toList();
    censored = censored.stream().sorted().toList();
  }

  /**
   * A day with events.
   *
   * @param atRisk patients observed up to this day and free of the event before it
   * @param free share free of the event after this day, 0 to 1
   * @param interval of that share; empty where nobody is left free of the event
   */
  public record Step(long day, int atRisk, int events, double free, Optional<Interval> interval) {}

  /** Lower and upper end of a 95 % interval of a share. */
  public record Interval(double low, double high) {}

  /** The estimate from what was observed of each patient. */
  public static KaplanMeier of(List<FollowUp> observed) {
    TreeMap<Long, Integer> eventsByDay = new TreeMap<>();
    observed.stream()
        .filter(o -> o.end() == FollowUp.End.EVENT)
        .forEach(o -> eventsByDay.merge(o.days(), 1, Integer::sum));
    List<Long> followed = observed.stream().map(FollowUp::days).toList();
    List<Step> steps = new ArrayList<>();
    double free = 1;
    double greenwood = 0;
    for (Map.Entry<Long, Integer> day : eventsByDay.entrySet()) {
      int events = day.getValue();
      int atRisk = (int) followed.stream().filter(days -> days >= day.getKey()).count();
      free *= 1 - (double) events / atRisk;
      greenwood += (double) events / ((double) atRisk * (atRisk - events));
      steps.add(new Step(day.getKey(), atRisk, events, free, interval(free, greenwood)));
    }
    List<Long> censored =
        observed.stream()
            .filter(o -> o.end() == FollowUp.End.CENSORED)
            .map(FollowUp::days)
            .toList();
    return new KaplanMeier(steps, followed, censored);
  }

  private static Optional<Interval> interval(double free, double greenwood) {
    if (free <= 0) {
      return Optional.empty();
    }
    double half = Z * Math.sqrt(greenwood) / Math.abs(Math.log(free));
    return Optional.of(
        new Interval(Math.pow(free, Math.exp(half)), Math.pow(free, Math.exp(-half))));
  }

  public int patients() {
    return followed.size();
  }

  public int events() {
    return steps.stream().mapToInt(Step::events).sum();
  }

  /** Events up to and including the day. */
  public int eventsUpTo(long day) {
    return steps.stream().filter(step -> step.day() <= day).mapToInt(Step::events).sum();
  }

  /** Patients observed up to the day and free of the event before it. */
  public int atRisk(long day) {
    return (int) followed.stream().filter(days -> days >= day).count();
  }

  /** The last step up to the day; empty before the first event, where all are free of it. */
  public Optional<Step> at(long day) {
    return steps.stream().filter(step -> step.day() <= day).reduce((earlier, later) -> later);
  }

  /** The longest observation, in days; 0 without patients. */
  public long longest() {
    return followed.isEmpty() ? 0 : followed.get(followed.size() - 1);
  }

  /** The first day on which at most half are free of the event; empty where it is not reached. */
  public OptionalLong median() {
    return quantile(0.5);
  }

  /**
   * The first day by which at least this share had the event; empty where it is not reached.
   *
   * @param share above 0, at most 1
   */
  public OptionalLong quantile(double share) {
    return steps.stream()
        .filter(step -> step.free() <= 1 - share + 1e-9)
        .mapToLong(Step::day)
        .findFirst();
  }

  /** The first day on which the lower end of the interval is at most a half. */
  public OptionalLong medianEarliest() {
    return steps.stream()
        .filter(s -> s.interval().filter(i -> i.low() <= 0.5).isPresent())
        .mapToLong(Step::day)
        .findFirst();
  }

  /** The first day on which the upper end of the interval is at most a half. */
  public OptionalLong medianLatest() {
    return steps.stream()
        .filter(s -> s.interval().filter(i -> i.high() <= 0.5).isPresent())
        .mapToLong(Step::day)
        .findFirst();
  }
}
