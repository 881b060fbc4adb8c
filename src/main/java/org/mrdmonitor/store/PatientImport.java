package org.mrdmonitor.store;

import static org.mrdmonitor.measurement.ReadingProblem.Kind.CONTRADICTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.store.SourceFile.Row;
import org.mrdmonitor.store.SourceFile.RowProblem;

/** What the rows of one patient of a source would add to the record, and what contradicts it. */
final class PatientImport {

  private final ImportSubject subject;
  private final List<History<ResultVersion>> results;
  private final List<History<EventVersion>> events;
  private final Optional<LocalDate> lockedUpTo;
  private final List<ResultVersion> newResults = new ArrayList<>();
  private final List<EventVersion> newEvents = new ArrayList<>();
  private final List<RowProblem> conflicts = new ArrayList<>();
  private final List<RowProblem> remarks = new ArrayList<>();
  private final ImportScale scale;
  private int converted;

  /**
   * Compares the rows with what the record holds; both lists are empty for a new patient.
   *
   * @param scale what the catalogue of the patient's centre converts
   * @param lockedUpTo the last day that a signature locks: a new row of such a day is refused
   */
  PatientImport(
      ImportSubject subject,
      ImportScale scale,
      List<History<ResultVersion>> results,
      List<History<EventVersion>> events,
      Optional<LocalDate> lockedUpTo,
      Authorship author) {
    this.subject = subject;
    this.scale = scale;
    this.results = results;
    this.events = events;
    this.lockedUpTo = lockedUpTo;
    subject.described().filter(row -> subject.known()).ifPresent(this::comparePatient);
    compareResults(author);
    compareEvents(author);
  }

  private void comparePatient(Row<NewPatient> row) {
    Patient recorded = subject.patient().patient();
    Patient given = row.content().as(recorded.id(), recorded.centre());
    if (!given.equals(recorded)) {
      conflicts.add(
          RowProblem.of(row, "patient_id", row.hospitalId(), problem("record.patient-differs")));
    }
  }

  private void compareResults(Authorship author) {
    List<ImportScale.Taken> taken =
        subject.results().stream().map(row -> scale.of(row.content())).toList();
    SameDayMatch match = SameDayMatch.ofFile(results, taken);
    for (SameDayMatch.Fresh fresh : match.fresh()) {
      if (locked(fresh.result().sampledOn())) {
        refuse(subject.results().get(fresh.position()), "sampled_on", fresh.result().sampledOn());
        continue;
      }
      remember(taken.get(fresh.position()), subject.results().get(fresh.position()));
      newResults.add(
          new ResultVersion(
              new MeasurementId(Identities.next()),
              subject.patient().id(),
              1,
              fresh.orderOfDay(),
              fresh.result(),
              false,
              author));
    }
    for (RecordOutcome.Clash clash : match.clashes()) {
      String recorded = LevelText.of(clash.recorded().measurement());
      conflicts.add(
          RowProblem.of(
              subject.results().get(clash.position()),
              "result",
              clash.given().reported().text(),
              problem("record.result-differs", recorded)));
    }
  }

  /** What the person is told of a new row that names an assay with conversion factors. */
  private void remember(ImportScale.Taken taken, Row<NewResult> row) {
    converted += taken.converted() ? 1 : 0;
    taken
        .withoutFactor()
        .map(
            assay ->
                problem("record.no-factor", assay.name(), LevelText.day(row.content().sampledOn())))
        .ifPresent(
            why -> remarks.add(RowProblem.of(row, "result", row.content().reported().text(), why)));
  }

  private void compareEvents(Authorship author) {
    Set<EventId> met = new HashSet<>();
    for (Row<NewEvent> row : subject.events()) {
      Optional<EventVersion> equal = recorded(met, v -> v.content().equals(row.content()));
      if (equal.isPresent()) {
        met.add(equal.get().id());
        continue;
      }
      Optional<EventVersion> other =
          recorded(met, v -> !v.voided() && sameEvent(v.content(), row.content()));
      if (other.isPresent()) {
        conflicts.add(
            RowProblem.of(row, "until", untilOf(row.content()), problem("record.event-differs")));
      } else if (locked(row.content().on())) {
        refuse(row, "on", row.content().on());
      } else {
        EventId id = new EventId(Identities.next());
        newEvents.add(
            new EventVersion(id, subject.patient().id(), 1, row.content(), false, author));
      }
    }
  }

  private boolean locked(LocalDate day) {
    return lockedUpTo.filter(upTo -> !day.isAfter(upTo)).isPresent();
  }

  private void refuse(Row<?> row, String column, LocalDate day) {
    String upTo = LevelText.day(lockedUpTo.orElseThrow());
    conflicts.add(RowProblem.of(row, column, LevelText.day(day), problem("record.locked", upTo)));
  }

  /** A version that says so, of an event no earlier row was equal to. */
  private Optional<EventVersion> recorded(Set<EventId> met, Predicate<EventVersion> saysSo) {
    return events.stream()
        .filter(history -> !met.contains(history.current().id()))
        .flatMap(history -> history.versions().stream())
        .filter(saysSo)
        .findFirst();
  }

  private static boolean sameEvent(NewEvent one, NewEvent other) {
    return one.kind() == other.kind()
        && one.on().equals(other.on())
        && one.detail().equalsIgnoreCase(other.detail());
  }

  private static String untilOf(NewEvent event) {
    return event.until().map(LevelText::day).orElse("");
  }

  private static ReadingProblem problem(String key, String... arguments) {
    return ReadingProblem.of(CONTRADICTION, key, arguments);
  }

  ImportSubject subject() {
    return subject;
  }

  List<ResultVersion> newResults() {
    return newResults;
  }

  List<EventVersion> newEvents() {
    return newEvents;
  }

  List<RowProblem> conflicts() {
    return conflicts;
  }

  /** New rows that are taken, with something to know about them. */
  List<RowProblem> remarks() {
    return remarks;
  }

  /** How many new rows the catalogue brought to the International Scale. */
  int converted() {
    return converted;
  }

  boolean changesNothing() {
    return subject.known() && newResults.isEmpty() && newEvents.isEmpty();
  }

  /** The patient with all that will be known once the import is applied. */
  Reassessment.Known known(List<RecordedFinding> findings, Verified verified) {
    List<ResultVersion> allResults = new ArrayList<>(newResults);
    results.forEach(history -> allResults.add(history.current()));
    List<EventVersion> allEvents = new ArrayList<>(newEvents);
    events.forEach(history -> allEvents.add(history.current()));
    return new Reassessment.Known(subject.patient(), allResults, allEvents, findings, verified);
  }
}
