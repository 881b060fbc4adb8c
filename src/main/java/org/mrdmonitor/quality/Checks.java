package org.mrdmonitor.quality;

import java.util.List;

/** The checks of data quality in the order in which they are shown. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new SampleMissing(),
          new LimitAbsent(),
          new UnitChange(),
          new AboveDiagnosis(),
          new DateOrder(),
          new SteepFall());

  private Checks() {}

  public static List<Check> all() {
    return ALL;
  }

  /** What all checks notice in a course. */
  public static List<Notice> look(ReviewedCourse reviewed) {
    return ALL.stream().flatMap(check -> check.look(reviewed).stream()).toList();
  }
}
