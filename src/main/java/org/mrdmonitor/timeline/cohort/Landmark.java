package org.mrdmonitor.timeline.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.timeline.Threshold;

/**
 * The response of a cohort at a time since the index event. Every member counts once; who was not
 * sampled is never counted as negative.
 *
 * @param month months since the index event
 * @param patients all members
 * @param notReached whose window of sampling is not over yet on the day looked at, without a sample
 * @param died before the window began, without a sample in it
 * @param notSampled without a sample within six weeks, though alive as far as the record knows
 * @param undetected not detected, in a sample that is not known to be inadequate
 * @param below shares at or below thresholds, lowest level first
 */
public record Landmark(
    int month,
    int patients,
    int notReached,
    int died,
    int notSampled,
    int sampled,
    Share undetected,
    List<AtMost> below) {

  /** Six weeks to either side. */
  static final int WINDOW = 42;

  /** The times at which a response is told, in months. */
  public static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

  public Landmark {
    below = List.copyOf(below);
  }

  /** The share at or below a level. */
  public record AtMost(Threshold threshold, Share share) {}

  /** What is known of one member at the landmark. */
  private enum Place {
    SAMPLED,
    NOT_REACHED,
    DIED,
    NOT_SAMPLED
  }

  static List<Landmark> of(Cohort cohort, List<Threshold> thresholds) {
    return MONTHS.stream().map(month -> of(cohort, month, thresholds)).toList();
  }

  private static Landmark of(Cohort cohort, int month, List<Threshold> thresholds) {
    long day = CohortSpan.day(month);
    int[] places = new int[Place.values().length];
    List<Measurement> samples = new ArrayList<>();
    for (Member member : cohort.members()) {
      Optional<Measurement> sample = member.nearest(day, day - WINDOW, day + WINDOW);
      sample.ifPresent(samples::add);
      places[(sample.isPresent() ? Place.SAMPLED : missing(member, day)).ordinal()]++;
    }
    return new Landmark(
        month,
        cohort.members().size(),
        places[Place.NOT_REACHED.ordinal()],
        places[Place.DIED.ordinal()],
        places[Place.NOT_SAMPLED.ordinal()],
        samples.size(),
        undetected(samples),
        thresholds.stream().map(t -> new AtMost(t, atMost(samples, t))).toList());
  }

  private static Place missing(Member member, long day) {
    Optional<LocalDate> death = member.course().firstOf(EventKind.DEATH);
    if (death.filter(on -> member.since(on) < day - WINDOW).isPresent()) {
      return Place.DIED;
    }
    return member.since(member.course().asOf()) < day + WINDOW
        ? Place.NOT_REACHED
        : Place.NOT_SAMPLED;
  }

  /** A negative of too little material, and a bare {@code <x}, tell neither way. */
  private static Share undetected(List<Measurement> samples) {
    int yes = (int) samples.stream().filter(Measurement::provesNegative).count();
    int no = (int) samples.stream().filter(Measurement::detected).count();
    return new Share(yes, yes + no);
  }

  /** A range that contains the threshold tells neither way. */
  private static Share atMost(List<Measurement> samples, Threshold threshold) {
    int yes = 0;
    int no = 0;
    for (Measurement sample : samples) {
      if (!sample.value().upperBound().isAbove(threshold.level())) {
        yes++;
      } else if (sample.value().lowerBound().isAbove(threshold.level())) {
        no++;
      }
    }
    return new Share(yes, yes + no);
  }
}
