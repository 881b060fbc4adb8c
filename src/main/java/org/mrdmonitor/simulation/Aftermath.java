package org.mrdmonitor.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;

/**
 * What follows a relapse in the demonstration: another treatment, and negative samples after it.
 */
record Aftermath(SeededCourse course, LocalDate relapsedOn, Draws draws) {

  /** Days from relapse that are told. */
  static final int DAYS = 280;

  private static final List<Integer> SAMPLES = List.of(0, 49, 119, 189, 273);
  private static final List<Double> FALL = List.of(1.0, 1e-3, 0.0, 0.0, 0.0);

  static Aftermath of(SeededCourse course, Draws draws) {
    int day = course.truth().relapseDay().orElseThrow();
    return new Aftermath(course, course.diagnosedOn().plusDays(day), draws);
  }

  void add(List<NewEvent> events, List<NewResult> results) {
    if (course.model().disease() == Disease.CML) {
      events.add(therapy(7, Optional.empty(), "Dasatinib"));
    } else {
      events.add(therapy(7, Optional.of(56), "Salvage therapy"));
      if (course.model().disease() == Disease.AML || course.model().disease() == Disease.ALL) {
        events.add(
            new NewEvent(
                EventKind.TRANSPLANT, relapsedOn.plusDays(95), Optional.empty(), "Allogeneic"));
      }
    }
    double level =
        course
            .truth()
            .levelOn(course.truth().relapseDay().orElseThrow(), course.model().followedIn());
    for (int i = 0; i < SAMPLES.size(); i++) {
      results.add(
          course
              .model()
              .laboratory()
              .measure(level * FALL.get(i), draws)
              .of(
                  relapsedOn.plusDays(SAMPLES.get(i)),
                  course.model().followedIn(),
                  course.model().marker()));
    }
  }

  private NewEvent therapy(int from, Optional<Integer> until, String detail) {
    return new NewEvent(
        EventKind.THERAPY, relapsedOn.plusDays(from), until.map(relapsedOn::plusDays), detail);
  }
}
