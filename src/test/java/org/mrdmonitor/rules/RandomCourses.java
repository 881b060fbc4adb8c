package org.mrdmonitor.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;

/** Courses at random, all from one seed: up to 24 results of every kind, and events between. */
final class RandomCourses {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final String[] MARKERS = {
    "NPM1", "BCR::ABL1", "RUNX1::RUNX1T1", "PML::RARA", "IGH", "LAIP", "CBFB::MYH11"
  };
  private static final String[] LEVELS = {
    "0.0008", "0.002", "0.009", "0.01", "0.05", "0.1", "0.12", "0.9", "1", "1.5", "8", "60"
  };
  private static final EventKind[] EVENTS = {
    EventKind.THERAPY,
    EventKind.THERAPY_STOP,
    EventKind.REMISSION,
    EventKind.RELAPSE,
    EventKind.TRANSPLANT
  };

  private RandomCourses() {}

  static Course course(long seed) {
    Random random = new Random(seed);
    String marker = pick(MARKERS, random);
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(24); i++) {
      measurements.add(result(marker, i, random));
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      events.add(event(i, random));
    }
    Disease disease = pick(Disease.values(), random);
    return new Course(disease, events, measurements, FIRST_DAY.plusDays(1400));
  }

  private static Measurement result(String marker, int order, Random random) {
    AResult sample =
        AResult.of(marker)
            .on(FIRST_DAY.plusDays(30L * random.nextInt(40)))
            .as(order)
            .withControlCopies(random.nextInt(4) == 0 ? 6_000 : 60_000);
    AResult where = random.nextBoolean() ? sample.inBlood() : sample.inMarrow();
    return switch (random.nextInt(5)) {
      case 0 -> where.notDetected(random.nextBoolean() ? "0.001" : "0.05");
      case 1 -> where.belowQuantification("0.001", "0.01");
      default -> where.percent(pick(LEVELS, random));
    };
  }

  private static Event event(int order, Random random) {
    LocalDate on = FIRST_DAY.plusDays(random.nextInt(1200));
    return new Event(new UUID(7, order), pick(EVENTS, random), on, Optional.empty(), "");
  }

  private static <T> T pick(T[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
