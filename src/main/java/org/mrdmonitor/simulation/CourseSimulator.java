package org.mrdmonitor.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;

/**
 * Draws courses of one marker: the truth first, then the visits, then what the laboratory reports.
 *
 * <p>Course {@code i} of a seed is the same however many are drawn.
 */
public final class CourseSimulator {

  private static final int REMISSION_DAY = 35;

  private final MarkerModel model;
  private final LocalDate diagnosedOn;
  private final long seed;
  private final Sampling sampling;

  /** Courses of a marker that are all diagnosed on one day, sampled at their visits alone. */
  public CourseSimulator(MarkerModel model, LocalDate diagnosedOn, long seed) {
    this(model, diagnosedOn, seed, Sampling.REGULAR);
  }

  /** The same persons and visits for the same seed, whatever the sampling. */
  public CourseSimulator(MarkerModel model, LocalDate diagnosedOn, long seed, Sampling sampling) {
    this.model = model;
    this.diagnosedOn = diagnosedOn;
    this.seed = seed;
    this.sampling = sampling;
  }

  /** A course with a story drawn in the shares of the validation cohort. */
  public SeededCourse course(long index) {
    Draws draws = Draws.of(seed + model.ordinal() * 1_000_003L, index);
    return of(drawnStory(draws), draws);
  }

  /** A course with a given story. */
  public SeededCourse course(Story story, long index) {
    return of(story, Draws.of(seed + model.ordinal() * 1_000_003L, index));
  }

  private SeededCourse of(Story story, Draws draws) {
    Person person = Person.draw(model, story, draws.split());
    return observed(story, person, draws);
  }

  private SeededCourse observed(Story story, Person person, Draws draws) {
    Truth truth = person.truth();
    int lastDay = truth.relapseDay().orElse(model.schedule().lastDay() + 1) - 1;
    Draws measuring = draws.split();
    List<Visit> visits = model.schedule().takenUntil(lastDay, draws.split());
    List<NewResult> results =
        visits.stream().map(visit -> result(visit, truth, measuring)).toList();
    List<NewEvent> events = events(truth);
    Draws identities = draws.split();
    if (sampling == Sampling.WITH_REPEATS) {
      results = withRepeats(visits, results, truth, lastDay, draws.split());
    }
    Course course = course(events, results, lastDay + 1, identities);
    return new SeededCourse(
        model, story, diagnosedOn, course, events, results, truth, person.doublingDays());
  }

  /** The results of the visits with those of the second samples asked for, in order of days. */
  private List<NewResult> withRepeats(
      List<Visit> visits, List<NewResult> regular, Truth truth, int lastDay, Draws draws) {
    Draws measuring = draws.split();
    Repeats repeats = new Repeats(model, draws.split());
    List<NewResult> taken = new ArrayList<>();
    for (int i = 0; i < visits.size(); i++) {
      taken.add(regular.get(i));
      Optional<Visit> next =
          i + 1 < visits.size() ? Optional.of(visits.get(i + 1)) : Optional.empty();
      Optional<Visit> repeat =
          repeats
              .after(known(truth, taken, visits.get(i)), visits.get(i), next)
              .filter(r -> r.day() <= lastDay);
      if (repeat.isPresent()) {
        taken.add(result(repeat.get(), truth, measuring));
        repeats.after(known(truth, taken, repeat.get()), repeat.get(), next);
      }
    }
    return taken;
  }

  private Course known(Truth truth, List<NewResult> taken, Visit latest) {
    return course(events(truth), taken, latest.day(), Draws.of(seed, latest.day()));
  }

  private NewResult result(Visit visit, Truth truth, Draws draws) {
    return model
        .laboratory()
        .measure(truth.levelOn(visit.day(), visit.specimen()), draws)
        .of(diagnosedOn.plusDays(visit.day()), visit.specimen(), model.marker());
  }

  private Course course(List<NewEvent> events, List<NewResult> results, int lastDay, Draws draws) {
    List<Measurement> measurements =
        results.stream().map(r -> r.as(new MeasurementId(draws.uuid()), 0)).toList();
    List<Event> happened = events.stream().map(e -> e.as(draws.uuid())).toList();
    return new Course(model.disease(), happened, measurements, diagnosedOn.plusDays(lastDay));
  }

  private List<NewEvent> events(Truth truth) {
    List<NewEvent> events = new ArrayList<>();
    events.add(event(EventKind.DIAGNOSIS, 0, Optional.empty(), model.label()));
    events.addAll(treatment());
    truth
        .relapseDay()
        .ifPresent(
            day ->
                events.add(
                    event(EventKind.RELAPSE, day, Optional.empty(), "Haematological relapse")));
    return events;
  }

  private List<NewEvent> treatment() {
    int end = model.schedule().treatmentDays();
    if (model.disease() == Disease.CML) {
      NewEvent inhibitor = event(EventKind.THERAPY, 0, Optional.empty(), "Imatinib");
      return model == MarkerModel.CML_TREATED
          ? List.of(inhibitor)
          : List.of(inhibitor, event(EventKind.THERAPY_STOP, end, Optional.empty(), "Imatinib"));
    }
    return List.of(
        event(EventKind.THERAPY, 0, Optional.of(REMISSION_DAY), "Induction"),
        event(EventKind.REMISSION, REMISSION_DAY, Optional.empty(), "Complete remission"),
        event(EventKind.THERAPY, REMISSION_DAY + 7, Optional.of(end - 14), "Consolidation"));
  }

  private NewEvent event(EventKind kind, int day, Optional<Integer> until, String detail) {
    return new NewEvent(kind, diagnosedOn.plusDays(day), until.map(diagnosedOn::plusDays), detail);
  }

  private static Story drawnStory(Draws draws) {
    double left = draws.uniform(0, 1);
    for (Story story : Story.values()) {
      left -= Hardship.SHARES.get(story.ordinal());
      if (left < 0) {
        return story;
      }
    }
    return Story.RELAPSE;
  }
}
