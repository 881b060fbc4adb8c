package org.mrdmonitor.web.query;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Queries;
import org.mrdmonitor.store.Query;

/** Which entries of a patient have a query that is not closed; templates read it. */
@Named("queryMarks")
@RequestScoped
public class QueryMarks {

  /** The marks of one patient. */
  public record Marks(PatientId patient, List<Query> waiting) {

    public int count() {
      return waiting.size();
    }

    /** How many are about this entry. */
    public int at(Object entry) {
      return (int) waiting.stream().filter(query -> isAbout(query, entry)).count();
    }

    /** The query about this entry, or all of the patient where there are several. */
    public String path(Object entry) {
      return at(entry) == 1
          ? waiting.stream()
              .filter(query -> isAbout(query, entry))
              .map(query -> "/queries/" + query.id())
              .findFirst()
              .orElseThrow()
          : "/patients/" + patient + "/queries";
    }

    private static boolean isAbout(Query query, Object entry) {
      return query.subject().id().toString().equals(entry.toString());
    }
  }

  private final Queries queries;
  private final SignedIn signedIn;
  private final Map<PatientId, Marks> read = new HashMap<>();

  QueryMarks(Queries queries, SignedIn signedIn) {
    this.queries = queries;
    this.signedIn = signedIn;
  }

  /** The marks of a patient, read once for a request; none for a visitor, who sees no patients. */
  public Marks of(PatientId patient) {
    return read.computeIfAbsent(patient, p -> new Marks(p, waitingOf(p)));
  }

  private List<Query> waitingOf(PatientId patient) {
    return signedIn.asked().map(actor -> queries.waitingOf(actor, patient)).orElse(List.of());
  }
}
