package org.mrdmonitor.store;

import static org.mrdmonitor.measurement.ReadingProblem.Kind.CONTRADICTION;
import static org.mrdmonitor.measurement.ReadingProblem.Kind.OUT_OF_RANGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.store.SourceFile.Row;
import org.mrdmonitor.store.SourceFile.RowProblem;

/** Finds out whose the rows of a source are, among the patients the actor may see. */
@ApplicationScoped
class ImportSubjects {

  private static final String PATIENT_ID = "patient_id";

  /**
   * The patients of a source in its order, and the rows that belong to nobody.
   *
   * @param newCentres names of centres that would have to be created
   */
  record Found(
      Collection<ImportSubject> subjects, List<RowProblem> problems, Set<String> newCentres) {}

  private final PatientRows patients;
  private final Centres centres;
  private final Clock clock;

  ImportSubjects(PatientRows patients, Centres centres, Clock clock) {
    this.patients = patients;
    this.centres = centres;
    this.clock = clock;
  }

  Found of(Actor actor, SourceFile source) {
    Search search = new Search(actor, source);
    source.patients().forEach(search::describe);
    source.events().forEach(row -> search.give(row, NewEvent::on, ImportSubject::events, "on"));
    source
        .results()
        .forEach(
            row -> search.give(row, NewResult::sampledOn, ImportSubject::results, "sampled_on"));
    return new Found(search.subjects.values(), search.problems, search.newCentres);
  }

  private Map<String, List<PatientRow>> known(Actor actor, SourceFile source) {
    Map<String, List<PatientRow>> known = new HashMap<>();
    patients
        .byHospitalIds(actor, List.copyOf(source.hospitalIds()))
        .forEach(
            row ->
                known
                    .computeIfAbsent(row.patient().hospitalId(), id -> new ArrayList<>())
                    .add(row));
    return known;
  }

  /** The state of one search through a source. */
  private final class Search {
    private final Actor actor;
    private final LocalDate latest;
    private final Map<String, Centre> centresByName = new HashMap<>();
    private final Map<String, List<PatientRow>> known;
    private final Map<String, ImportSubject> subjects = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<String> newCentres = new LinkedHashSet<>();

    Search(Actor actor, SourceFile source) {
      this.actor = actor;
      this.latest = LocalDate.now(clock).plusDays(1);
      this.known = known(actor, source);
      centres.of(actor).forEach(centre -> centresByName.put(centre.name(), centre));
    }

    void describe(Row<NewPatient> row) {
      if (subjects.containsKey(row.hospitalId())) {
        problem(row, PATIENT_ID, row.hospitalId(), CONTRADICTION, "record.patient-twice");
        return;
      }
      Optional<Centre> centre = centreOf(row);
      if (centre.isEmpty()) {
        problem(row, "centre", row.content().centre(), OUT_OF_RANGE, "record.unknown-centre");
        return;
      }
      Optional<PatientRow> recorded =
          known.getOrDefault(row.hospitalId(), List.of()).stream()
              .filter(patient -> patient.centre().equals(centre.get().id()))
              .findFirst();
      ImportSubject.Standing standing =
          recorded.isPresent() ? ImportSubject.Standing.KNOWN : ImportSubject.Standing.NEW;
      PatientRow patient = recorded.orElseGet(() -> added(row.content(), centre.get()));
      subjects.put(row.hospitalId(), new ImportSubject(patient, standing, Optional.of(row)));
    }

    private Optional<Centre> centreOf(Row<NewPatient> row) {
      String name = row.content().centre();
      if (name.isEmpty()) {
        return centresByName.values().stream()
            .filter(centre -> centre.id().equals(actor.home()))
            .findFirst();
      }
      if (!centresByName.containsKey(name) && actor.mayCreateCentres()) {
        newCentres.add(name);
        centresByName.put(name, new Centre(new CentreId(UUID.randomUUID()), name));
      }
      return Optional.ofNullable(centresByName.get(name));
    }

    private PatientRow added(NewPatient content, Centre centre) {
      PatientId id = new PatientId(Identities.next());
      return new PatientRow(content.as(id, centre.name()), centre.id(), 1);
    }

    <T> void give(
        Row<T> row,
        Function<T, LocalDate> day,
        Function<ImportSubject, List<Row<T>>> rows,
        String dayColumn) {
      LocalDate on = day.apply(row.content());
      if (on.isAfter(latest)) {
        problem(row, dayColumn, LevelText.day(on), OUT_OF_RANGE, "record.future");
        return;
      }
      subjectOf(row).ifPresent(subject -> rows.apply(subject).add(row));
    }

    private Optional<ImportSubject> subjectOf(Row<?> row) {
      ImportSubject subject = subjects.get(row.hospitalId());
      if (subject != null) {
        return Optional.of(subject);
      }
      List<PatientRow> candidates = known.getOrDefault(row.hospitalId(), List.of());
      if (candidates.size() == 1) {
        ImportSubject found =
            new ImportSubject(candidates.get(0), ImportSubject.Standing.KNOWN, Optional.empty());
        subjects.put(row.hospitalId(), found);
        return Optional.of(found);
      }
      String key = candidates.isEmpty() ? "record.unknown-patient" : "record.several-patients";
      problem(row, PATIENT_ID, row.hospitalId(), CONTRADICTION, key);
      return Optional.empty();
    }

    private void problem(
        Row<?> row, String column, String value, ReadingProblem.Kind kind, String key) {
      problems.add(RowProblem.of(row, column, value, ReadingProblem.of(kind, key, value)));
    }
  }
}
