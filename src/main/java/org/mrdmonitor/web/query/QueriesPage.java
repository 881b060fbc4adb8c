package org.mrdmonitor.web.query;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Paged;
import org.mrdmonitor.store.Queries;
import org.mrdmonitor.store.QueryLine;
import org.mrdmonitor.web.PageLinks;
import org.mrdmonitor.web.Shell;

/** The queries of the person's centres. */
@Path("/queries")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class QueriesPage {

  @CheckedTemplate(basePath = "query")
  static class Templates {
    static native TemplateInstance list(
        Queries.Counts counts,
        QueryFilterForm form,
        QueryFilters filters,
        List<QueryRow> rows,
        PageLinks links);
  }

  private final Queries queries;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  QueriesPage(Queries queries, SignedIn signedIn, Shell shell, Clock clock) {
    this.queries = queries;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list(@BeanParam QueryFilterForm form) {
    Actor actor = signedIn.actor();
    Paged<QueryLine> page = queries.list(actor, form.filter(actor), form.slice());
    QueryWords words = QueryWords.of(shell);
    return Templates.list(
        queries.counts(actor),
        form,
        QueryFilters.of(words.messages()),
        page.rows().stream().map(line -> QueryRow.of(line, words, LocalDate.now(clock))).toList(),
        PageLinks.of(page, "/queries", form.parameters()));
  }
}
