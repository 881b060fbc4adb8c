package org.mrdmonitor.web.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.store.Queries.QueryFile;
import org.mrdmonitor.store.Query;
import org.mrdmonitor.store.Query.SubjectKind;
import org.mrdmonitor.store.QueryStep;
import org.mrdmonitor.store.RecordedFinding;

/**
 * One query with its thread.
 *
 * @param about the entry as it stood when it was asked about
 * @param now the entry as it stands, where it changed since
 * @param due by when it is to be answered; empty where no day was named
 * @param correctionPath where the entry is corrected because of this query; empty for a patient
 */
record QueryView(
    String path,
    String state,
    String field,
    String about,
    Optional<String> now,
    Optional<String> assignee,
    Optional<QueryRow.Due> due,
    Optional<String> correctionPath,
    List<Step> steps) {

  /** One step of the thread. */
  record Step(String kind, String by, Instant at, String words, boolean corrects) {

    static Step of(QueryStep step) {
      return new Step(
          step.kind().code(), step.by(), step.at(), step.words(), step.entryVersion().isPresent());
    }
  }

  static QueryView of(QueryFile file, QueryWords words, LocalDate today) {
    Query query = file.query();
    int asked = query.subject().version();
    int current = file.topic().subject().version();
    return new QueryView(
        "/queries/" + query.id(),
        query.state().code(),
        query.field().code(),
        words.about(file.topic(), asked),
        current == asked || query.subject().kind() == SubjectKind.PATIENT
            ? Optional.empty()
            : Optional.of(words.about(file.topic(), current)),
        query.assignee().map(RecordedFinding.Assignee::name),
        QueryRow.Due.of(query, today),
        correctionPath(query),
        file.steps().stream().map(Step::of).toList());
  }

  private static Optional<String> correctionPath(Query query) {
    String entry = query.subject().id() + "/correction?query=" + query.id();
    return switch (query.subject().kind()) {
      case RESULT -> Optional.of("/results/" + entry);
      case EVENT -> Optional.of("/events/" + entry);
      case PATIENT -> Optional.empty();
    };
  }

  public boolean closed() {
    return state.equals(Query.State.CLOSED.code());
  }
}
