package org.mrdmonitor.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Dossier;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;

/** What one patient of the demonstration shows: a marker, a story, and where in it today falls. */
record Part(MarkerModel model, Story story, Moment moment) {

  /** Where in the story today falls. */
  enum Moment {
    /** Shortly after the first sample at or above the threshold while the disease grows. */
    JUST_RISEN,
    /** More than a month after that sample, and nobody has sent the repeat. */
    REPEAT_OVERDUE,
    /** Half a year or more after relapse and its treatment. */
    AFTER_RELAPSE,
    /** Shortly after a regular sample of follow-up. */
    IN_FOLLOW_UP,
    /** Long after the last sample. */
    OVERDUE
  }

  private static final List<Part> STORY_LINE =
      List.of(
          new Part(MarkerModel.NPM1, Story.RELAPSE, Moment.JUST_RISEN),
          new Part(MarkerModel.NPM1, Story.CURE, Moment.IN_FOLLOW_UP),
          new Part(MarkerModel.NPM1, Story.PLATEAU, Moment.IN_FOLLOW_UP),
          new Part(MarkerModel.NPM1, Story.DEEP_RESERVOIR, Moment.IN_FOLLOW_UP),
          new Part(MarkerModel.NPM1, Story.CURE, Moment.OVERDUE),
          new Part(MarkerModel.NPM1, Story.BLIP, Moment.IN_FOLLOW_UP),
          new Part(MarkerModel.NPM1, Story.RELAPSE, Moment.AFTER_RELAPSE),
          new Part(MarkerModel.NPM1, Story.CURE, Moment.IN_FOLLOW_UP),
          new Part(MarkerModel.NPM1, Story.RELAPSE, Moment.REPEAT_OVERDUE));

  private static final Map<MarkerModel, Integer> SIZES = sizes();

  private static final int REPORT_DAYS = 5;

  /** All parts but the showcase, in the order of markers. */
  static List<Part> all() {
    List<Part> parts = new ArrayList<>();
    SIZES.forEach(
        (model, size) -> {
          for (int i = 0; i < size; i++) {
            Part line = STORY_LINE.get(i % STORY_LINE.size());
            parts.add(new Part(model, line.story(), line.moment()));
          }
        });
    return parts;
  }

  /** The patient with this part, as a source would describe it today. */
  Dossier played(NewPatient patient, long seed, long index, LocalDate today) {
    LocalDate anyDay = LocalDate.EPOCH;
    SeededCourse rehearsed = simulate(anyDay, seed, index);
    Draws draws = Draws.of(seed, 10_000 + index);
    int shown = shownDay(rehearsed, draws);
    int delay = daysSinceLastSample(draws);
    SeededCourse course = simulate(today.minusDays(shown + delay), seed, index);
    LocalDate lastSample = course.diagnosedOn().plusDays(shown);
    List<NewResult> results =
        new ArrayList<>(
            course.results().stream().filter(r -> !r.sampledOn().isAfter(lastSample)).toList());
    List<NewEvent> events = new ArrayList<>(course.events());
    if (moment == Moment.AFTER_RELAPSE) {
      Aftermath.of(course, draws).add(events, results);
    }
    return new Dossier(patient, knownBy(today, events), reportedBy(today, results));
  }

  private int daysSinceLastSample(Draws draws) {
    return switch (moment) {
      case OVERDUE -> draws.between(120, 260);
      case REPEAT_OVERDUE -> draws.between(34, 46);
      case JUST_RISEN, AFTER_RELAPSE, IN_FOLLOW_UP -> draws.between(6, 12);
    };
  }

  private SeededCourse simulate(LocalDate diagnosedOn, long seed, long index) {
    CourseSimulator simulator = new CourseSimulator(model, diagnosedOn, seed);
    long candidate = index * 100;
    SeededCourse course = simulator.course(story, candidate);
    while (!suits(course)) {
      candidate++;
      course = simulator.course(story, candidate);
    }
    return course;
  }

  private boolean suits(SeededCourse course) {
    return switch (moment) {
      case JUST_RISEN, REPEAT_OVERDUE -> risen(course).isPresent();
      case AFTER_RELAPSE -> course.truth().relapseDay().isPresent();
      case IN_FOLLOW_UP, OVERDUE -> true;
    };
  }

  private int shownDay(SeededCourse course, Draws draws) {
    return switch (moment) {
      case JUST_RISEN, REPEAT_OVERDUE -> course.dayOf(risen(course).orElseThrow().sampledOn());
      case AFTER_RELAPSE -> course.truth().relapseDay().orElseThrow() + Aftermath.DAYS;
      case IN_FOLLOW_UP, OVERDUE -> {
        int end = model.schedule().treatmentDays();
        List<Integer> days =
            course.results().stream()
                .map(r -> course.dayOf(r.sampledOn()))
                .filter(d -> d > end)
                .toList();
        yield days.get(draws.between(days.size() / 3, days.size() - 1));
      }
    };
  }

  /** The first result of follow-up that is measured at or above the threshold during growth. */
  private Optional<NewResult> risen(SeededCourse course) {
    return course.results().stream()
        .filter(r -> course.dayOf(r.sampledOn()) > model.schedule().treatmentDays() + 60)
        .filter(r -> course.truth().growingOn(course.dayOf(r.sampledOn())))
        .filter(r -> r.value().quantified())
        .filter(r -> r.value().lowerBound().log10() >= model.burden().threshold())
        .findFirst();
  }

  private static List<NewResult> reportedBy(LocalDate today, List<NewResult> results) {
    return results.stream()
        .filter(r -> !r.sampledOn().plusDays(REPORT_DAYS).isAfter(today))
        .toList();
  }

  private static List<NewEvent> knownBy(LocalDate today, List<NewEvent> events) {
    return events.stream()
        .filter(e -> !e.on().isAfter(today))
        .map(
            e ->
                new NewEvent(
                    e.kind(), e.on(), e.until().filter(end -> !end.isAfter(today)), e.detail()))
        .toList();
  }

  private static Map<MarkerModel, Integer> sizes() {
    Map<MarkerModel, Integer> sizes = new LinkedHashMap<>();
    sizes.put(MarkerModel.NPM1, 17);
    sizes.put(MarkerModel.NPM1_FLT3, 6);
    sizes.put(MarkerModel.RUNX1_RUNX1T1, 8);
    sizes.put(MarkerModel.CBFB_MYH11, 8);
    sizes.put(MarkerModel.PML_RARA, 8);
    sizes.put(MarkerModel.KMT2A, 5);
    sizes.put(MarkerModel.FLT3_ITD, 5);
    sizes.put(MarkerModel.AML_FLOW, 8);
    sizes.put(MarkerModel.ALL_IG_TR, 12);
    sizes.put(MarkerModel.ALL_FLOW, 8);
    sizes.put(MarkerModel.ALL_BCR_ABL1, 5);
    sizes.put(MarkerModel.CML_TREATED, 10);
    sizes.put(MarkerModel.CML_TREATMENT_FREE, 9);
    sizes.put(MarkerModel.CLL, 5);
    sizes.put(MarkerModel.MYELOMA, 5);
    return sizes;
  }
}
