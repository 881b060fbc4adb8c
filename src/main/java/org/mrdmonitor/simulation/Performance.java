package org.mrdmonitor.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How a rule, or several together, did on courses whose truth is known.
 *
 * <p>A relapse is found where an alarm stands on a day between the beginning of growth and the
 * relapse; the lead counts from the later of the alarm and the beginning of growth. An alarm is
 * false where it is raised after treatment and before growth, or at any time in a course that never
 * relapses, a rise that falls again by itself included.
 *
 * @param relapses number of haematological relapses within follow-up
 * @param found of them before the relapse
 * @param leadDays of those found
 * @param yearsAtRisk patient-years after treatment without growth towards a relapse
 * @param falseAlarms in those years, by the story of the course
 * @param falseAndBorneOut of them, those that the next sample bore out
 */
record Performance(
    String label,
    long relapses,
    long found,
    List<Integer> leadDays,
    double yearsAtRisk,
    Map<Story, Integer> falseAlarms,
    long falseAndBorneOut) {

  private static final double DAYS_OF_YEAR = 365.25;

  static Performance of(
      String label, List<SeededCourse> courses, Function<SeededCourse, List<Alarm>> alarmsOf) {
    List<Integer> leads = new ArrayList<>();
    long relapses = 0;
    double days = 0;
    Map<Story, Integer> falseAlarms = new EnumMap<>(Story.class);
    long borneOut = 0;
    for (SeededCourse course : courses) {
      List<Alarm> alarms = alarmsOf.apply(course);
      relapses += course.truth().relapseDay().isPresent() ? 1 : 0;
      lead(course, alarms).ifPresent(leads::add);
      days += Math.max(0, endOfRisk(course) - course.model().schedule().treatmentDays());
      List<Alarm> mistaken = alarms.stream().filter(a -> isFalse(course, a)).toList();
      falseAlarms.merge(course.story(), mistaken.size(), Integer::sum);
      borneOut += mistaken.stream().filter(a -> a.samples() > 1).count();
    }
    return new Performance(
        label, relapses, leads.size(), leads, days / DAYS_OF_YEAR, falseAlarms, borneOut);
  }

  /** Days from the alarm to the relapse; empty where there is no relapse or no alarm before it. */
  static OptionalInt lead(SeededCourse course, List<Alarm> alarms) {
    if (course.truth().relapseDay().isEmpty()) {
      return OptionalInt.empty();
    }
    int relapse = course.truth().relapseDay().getAsInt();
    int release = course.truth().releaseDay().orElseThrow();
    return alarms.stream()
        .filter(a -> a.raised() < relapse)
        .filter(a -> a.ended().isEmpty() || a.ended().getAsInt() > release)
        .mapToInt(a -> relapse - Math.max(a.raised(), release))
        .max();
  }

  /**
   * By how many days some alarms are earlier than others, over all relapses; a relapse that alarms
   * do not find has no lead.
   */
  static Estimate daysEarlier(
      List<SeededCourse> courses,
      Function<SeededCourse, List<Alarm>> some,
      Function<SeededCourse, List<Alarm>> others) {
    return Estimate.mean(
        courses.stream()
            .filter(course -> course.truth().relapseDay().isPresent())
            .map(
                course ->
                    lead(course, some.apply(course)).orElse(0)
                        - lead(course, others.apply(course)).orElse(0))
            .toList());
  }

  private static boolean isFalse(SeededCourse course, Alarm alarm) {
    return alarm.raised() >= course.model().schedule().treatmentDays()
        && alarm.raised() < endOfRisk(course);
  }

  private static int endOfRisk(SeededCourse course) {
    return course.story() == Story.RELAPSE
        ? course.truth().releaseDay().orElseThrow()
        : course.model().schedule().lastDay() + 1;
  }

  Performance named(String other) {
    return new Performance(
        other, relapses, found, leadDays, yearsAtRisk, falseAlarms, falseAndBorneOut);
  }

  Estimate sensitivity() {
    return Estimate.share(found, relapses);
  }

  Estimate lead() {
    return Estimate.median(leadDays);
  }

  Estimate falsePerYear() {
    return Estimate.rate(allFalse(), yearsAtRisk);
  }

  /** Without the rises that fall again by themselves, which are true while they last. */
  Estimate falseWithoutRisePerYear() {
    return Estimate.rate(allFalse() - falseIn(Story.BLIP), yearsAtRisk);
  }

  Estimate shareOfPlateaus() {
    return Estimate.share(falseIn(Story.PLATEAU), allFalse());
  }

  long allFalse() {
    return falseAlarms.values().stream().mapToLong(Integer::longValue).sum();
  }

  private long falseIn(Story story) {
    return falseAlarms.getOrDefault(story, 0);
  }

  Estimate falseBorneOutPerYear() {
    return Estimate.rate(falseAndBorneOut, yearsAtRisk);
  }
}
