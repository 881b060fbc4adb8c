package org.mrdmonitor.simulation;

import static org.mrdmonitor.measurement.Specimen.BONE_MARROW;
import static org.mrdmonitor.measurement.Specimen.PERIPHERAL_BLOOD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mrdmonitor.measurement.Specimen;

/**
 * When a patient is treated and sampled, in days from diagnosis.
 *
 * @param treatmentDays length of treatment
 * @param followUpDays length of follow-up after it
 * @param specimen the specimen of follow-up
 * @param early the visits during treatment, its last day excepted
 * @param steps the intervals of follow-up in days; the last one repeats
 */
record Schedule(
    int treatmentDays,
    int followUpDays,
    Specimen specimen,
    List<Visit> early,
    List<Integer> steps) {

  /** Blood every six weeks, the long end of ELN 2021's "PB every 4 to 6 weeks" for 24 months. */
  static final Schedule BLOOD_SIX_WEEKS =
      new Schedule(
          150,
          730,
          PERIPHERAL_BLOOD,
          List.of(diagnosis(PERIPHERAL_BLOOD), afterTwo(PERIPHERAL_BLOOD)),
          List.of(42));

  /** Marrow every three months for 24 months (ELN 2021). */
  static final Schedule MARROW_THREE_MONTHS =
      new Schedule(
          150,
          730,
          BONE_MARROW,
          List.of(diagnosis(BONE_MARROW), afterTwo(BONE_MARROW)),
          List.of(91));

  /**
   * Marrow every three months for three years of lymphoblastic leukaemia (clinical.md: ELN 2024).
   */
  static final Schedule LYMPHOBLASTIC =
      new Schedule(
          200,
          1095,
          BONE_MARROW,
          List.of(diagnosis(BONE_MARROW), new Visit(33, BONE_MARROW), new Visit(112, BONE_MARROW)),
          List.of(91));

  /** Kinase inhibitor with blood every three months. */
  static final Schedule KINASE_INHIBITOR =
      new Schedule(540, 1095, PERIPHERAL_BLOOD, blood(0, 91, 182, 273, 364, 455), List.of(91));

  /**
   * After the stop: monthly for six months, two-monthly to a year, then three-monthly (ELN 2020).
   */
  static final Schedule TREATMENT_FREE =
      new Schedule(
          1825,
          1095,
          PERIPHERAL_BLOOD,
          blood(0, 1369, 1460, 1551, 1642, 1733),
          List.of(30, 30, 30, 30, 30, 30, 61, 61, 61, 91));

  /** Blood every six months (FLAIR). */
  static final Schedule BLOOD_SIX_MONTHS =
      new Schedule(365, 1825, PERIPHERAL_BLOOD, blood(0, 182), List.of(182));

  /** Marrow every six months; no schedule is published, a year is common. */
  static final Schedule MARROW_SIX_MONTHS =
      new Schedule(300, 1460, BONE_MARROW, List.of(diagnosis(BONE_MARROW)), List.of(182));

  Schedule {
    early = List.copyOf(early);
    steps = List.copyOf(steps);
  }

  /** All planned visits until a day, in order; the end of treatment is one of them. */
  List<Visit> plannedUntil(int lastDay) {
    List<Visit> planned = new ArrayList<>(early);
    int day = treatmentDays;
    for (int i = 0; day <= lastDay; i++) {
      planned.add(new Visit(day, specimen));
      day += steps.get(Math.min(i, steps.size() - 1));
    }
    return planned;
  }

  /**
   * What is taken of it: of all visits after diagnosis a share is missed and as large a share comes
   * late, by up to {@link Hardship#LATEST_DAYS} days, never past the next planned one.
   */
  List<Visit> takenUntil(int lastDay, Draws draws) {
    List<Visit> taken = new ArrayList<>();
    for (Visit visit : plannedUntil(lastDay)) {
      if (visit.day() > 0 && draws.chance(Hardship.MISSED)) {
        continue;
      }
      boolean late = visit.day() > 0 && draws.chance(Hardship.LATE / (1 - Hardship.MISSED));
      int delay = late ? draws.between(1, Hardship.LATEST_DAYS) : 0;
      taken.add(new Visit(visit.day() + delay, visit.specimen()));
    }
    taken.removeIf(visit -> visit.day() > lastDay);
    taken.sort(Comparator.comparingInt(Visit::day));
    return taken;
  }

  int lastDay() {
    return treatmentDays + followUpDays;
  }

  private static Visit diagnosis(Specimen specimen) {
    return new Visit(0, specimen);
  }

  private static Visit afterTwo(Specimen specimen) {
    return new Visit(63, specimen);
  }

  private static List<Visit> blood(int... days) {
    return java.util.Arrays.stream(days).mapToObj(d -> new Visit(d, PERIPHERAL_BLOOD)).toList();
  }
}
