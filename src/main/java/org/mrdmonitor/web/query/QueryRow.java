package org.mrdmonitor.web.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.store.Query;
import org.mrdmonitor.store.QueryLine;
import org.mrdmonitor.store.RecordedFinding;
import org.mrdmonitor.web.PatientBanner;

/**
 * A query in a list.
 *
 * @param about the entry asked about, in words
 * @param field the code of the field asked about
 * @param due by when it is to be answered; empty where no day was named
 */
record QueryRow(
    String path,
    Optional<String> patient,
    String patientPath,
    String hospitalId,
    String disease,
    String about,
    String field,
    String question,
    String state,
    Optional<String> assignee,
    Optional<Due> due,
    String openedBy,
    Instant openedAt) {

  /** The day by which an answer is wanted, and whether it has passed without one. */
  record Due(String day, boolean late) {

    static Optional<Due> of(Query query, LocalDate today) {
      return query.answerBy().map(day -> new Due(LevelText.day(day), query.overdueOn(today)));
    }
  }

  static QueryRow of(QueryLine line, QueryWords words, LocalDate today) {
    Query query = line.query();
    return new QueryRow(
        "/queries/" + query.id(),
        Optional.of(PatientBanner.name(line.patient())).filter(name -> !name.isEmpty()),
        "/patients/" + line.patient().id(),
        line.patient().hospitalId(),
        line.patient().disease().code(),
        words.about(line),
        query.field().code(),
        query.question(),
        query.state().code(),
        query.assignee().map(RecordedFinding.Assignee::name),
        Due.of(query, today),
        query.openedBy(),
        query.openedAt());
  }
}
