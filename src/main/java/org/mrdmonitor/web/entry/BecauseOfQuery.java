package org.mrdmonitor.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Change;
import org.mrdmonitor.store.QueryChanges;
import org.mrdmonitor.store.QueryId;

/** A change of an entry that a person came to from a query: its reason answers the query. */
@ApplicationScoped
class BecauseOfQuery {

  private final QueryChanges queries;
  private final SignedIn signedIn;

  BecauseOfQuery(QueryChanges queries, SignedIn signedIn) {
    this.queries = queries;
    this.signedIn = signedIn;
  }

  /** Makes the change, and where a query is named says so in it. */
  <T> Change<T> make(
      String query,
      UUID entry,
      String reason,
      Supplier<Change<T>> change,
      ToIntFunction<T> version) {
    return query.isEmpty()
        ? change.get()
        : queries.answeringBy(
            signedIn.actor(), QueryId.fromString(query), entry, reason, change, version);
  }

  /** The identity of a query, or nothing. */
  static String named(String text) {
    if (!text.isEmpty() && !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new BadRequestException("A form names the query it answers, or none.");
    }
    return text;
  }

  /** Where the person came from: the query, or else the patient. */
  static String wayBack(String query, Object patient) {
    return query.isEmpty() ? "/patients/" + patient : "/queries/" + query;
  }
}
