package org.mrdmonitor.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mrdmonitor.measurement.Specimen;

/**
 * What sampling at a fixed interval finds of coming relapses: the question of Ommen et al., Blood
 * 2010;115:198-205.
 *
 * <p>A relapse is found by the first positive sample after growth began and before the relapse. The
 * first sample falls anywhere in the interval.
 */
final class SamplingInterval {

  private static final int PHASES = 10;
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private final MarkerModel model;
  private final Specimen specimen;
  private final List<SeededCourse> relapses;

  private SamplingInterval(MarkerModel model, Specimen specimen, List<SeededCourse> relapses) {
    this.model = model;
    this.specimen = specimen;
    this.relapses = relapses;
  }

  /** Draws so many relapses that come from below the limit of detection. */
  static SamplingInterval of(MarkerModel model, Specimen specimen, int relapses, long seed) {
    CourseSimulator simulator = new CourseSimulator(model, ANY_DAY, seed);
    List<SeededCourse> drawn = new ArrayList<>();
    for (long i = 0; drawn.size() < relapses; i++) {
      SeededCourse course = simulator.course(Story.RELAPSE, i);
      if (course.truth().relapseDay().isPresent() && fromMolecularRemission(course, specimen)) {
        drawn.add(course);
      }
    }
    return new SamplingInterval(model, specimen, List.copyOf(drawn));
  }

  /** Below one copy in 100 000 when growth begins. */
  private static boolean fromMolecularRemission(SeededCourse course, Specimen specimen) {
    return course.truth().levelOn(course.truth().releaseDay().orElseThrow(), specimen) < 1e-5;
  }

  /**
   * The longest interval, in whole days up to a year, that finds the share with the median lead, by
   * bisection: both fall as intervals grow.
   */
  OptionalInt longest(double share, double medianLeadDays) {
    int tooShort = 0;
    int tooLong = 366;
    while (tooLong - tooShort > 1) {
      int days = (tooShort + tooLong) / 2;
      Found found = at(days);
      if (found.share() >= share && found.medianLeadDays() >= medianLeadDays) {
        tooShort = days;
      } else {
        tooLong = days;
      }
    }
    return tooShort == 0 ? OptionalInt.empty() : OptionalInt.of(tooShort);
  }

  /** What sampling every so many days finds; each relapse is met at ten phases of the interval. */
  Found at(int intervalDays) {
    List<Integer> leads = new ArrayList<>();
    for (int i = 0; i < relapses.size(); i++) {
      for (int phase = 0; phase < PHASES; phase++) {
        int first = phase * intervalDays / PHASES;
        lead(relapses.get(i), first, intervalDays, Draws.of(i, phase)).ifPresent(leads::add);
      }
    }
    leads.sort(null);
    double median = leads.isEmpty() ? 0 : leads.get(leads.size() / 2);
    return new Found((double) leads.size() / (PHASES * relapses.size()), median);
  }

  private OptionalInt lead(SeededCourse course, int first, int intervalDays, Draws draws) {
    int relapse = course.truth().relapseDay().orElseThrow();
    int release = course.truth().releaseDay().orElseThrow();
    for (int day = release + first; day < relapse; day += intervalDays) {
      double level = course.truth().levelOn(day, specimen);
      if (model.laboratory().measure(level, draws).value().detected()) {
        return OptionalInt.of(relapse - day);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * What was found.
   *
   * @param share of the relapses
   * @param medianLeadDays from the positive sample to the relapse, of those found
   */
  record Found(double share, double medianLeadDays) {}
}
