package org.mrdmonitor.web.query;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Queries;
import org.mrdmonitor.store.Query.SubjectKind;
import org.mrdmonitor.store.QueryFilter;
import org.mrdmonitor.store.QueryTopic;
import org.mrdmonitor.store.Slice;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;

/** The queries about one patient, the closed ones among them. */
@Path("/patients/{patientId}/queries")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class PatientQueriesPage {

  private static final int SHOWN = 500;

  @CheckedTemplate(basePath = "query")
  static class Templates {
    static native TemplateInstance patient(PatientBanner patient, List<QueryRow> rows);
  }

  private final Queries queries;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  PatientQueriesPage(Queries queries, SignedIn signedIn, Shell shell, Clock clock) {
    this.queries = queries;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list(@RestPath PatientId patientId) {
    Actor actor = signedIn.actor();
    QueryTopic topic = queries.topic(actor, SubjectKind.PATIENT, patientId.value());
    QueryFilter all =
        new QueryFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(patientId));
    QueryWords words = QueryWords.of(shell);
    return Templates.patient(
        PatientBanner.of(topic.patient(), topic.diedOn(), LocalDate.now(clock)),
        queries.list(actor, all, new Slice(1, SHOWN)).rows().stream()
            .map(line -> QueryRow.of(line, words, LocalDate.now(clock)))
            .toList());
  }
}
