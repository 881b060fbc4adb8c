package org.mrdmonitor.web.query;

import java.time.Instant;
import java.util.Optional;
import org.mrdmonitor.store.Query;
import org.mrdmonitor.store.QueryLine;
import org.mrdmonitor.store.RecordedFinding;
import org.mrdmonitor.web.PatientBanner;

/**
 * A query in a list.
 *
 * @param about the entry asked about, in words
 * @param field the code of the field asked about
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
    String openedBy,
    Instant openedAt) {

  static QueryRow of(QueryLine line, QueryWords words) {
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
        query.openedBy(),
        query.openedAt());
  }
}
