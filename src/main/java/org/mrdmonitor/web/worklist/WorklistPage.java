package org.mrdmonitor.web.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.AcknowledgementTargets;
import org.mrdmonitor.store.Paged;
import org.mrdmonitor.store.Worklist;
import org.mrdmonitor.store.WorklistLine;
import org.mrdmonitor.store.WorklistVisits;
import org.mrdmonitor.web.PageLinks;
import org.mrdmonitor.web.Shell;

/** Findings that wait for a decision, and samples that are late. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class WorklistPage {

  @CheckedTemplate(basePath = "worklist")
  static class Templates {
    static native TemplateInstance findings(
        Tiles tiles, WorklistForm form, Filters filters, List<CourseRow> rows, PageLinks links);

    static native TemplateInstance samples(
        Tiles tiles, WorklistForm form, Filters filters, List<SampleRow> rows, PageLinks links);
  }

  private final Worklist worklist;
  private final WorklistVisits visits;
  private final AcknowledgementTargets targets;
  private final Centres centres;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  WorklistPage(
      Worklist worklist,
      WorklistVisits visits,
      AcknowledgementTargets targets,
      Centres centres,
      SignedIn signedIn,
      Shell shell,
      Clock clock) {
    this.worklist = worklist;
    this.visits = visits;
    this.targets = targets;
    this.centres = centres;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance findings(@BeanParam WorklistForm form) {
    Actor actor = signedIn.actor();
    Paged<WorklistLine> page = worklist.findings(actor, form.filter(actor), form.slice());
    LocalDate today = LocalDate.now(clock);
    Optional<Instant> lastVisit = visits.look(actor);
    Words words = Words.of(shell, targets.secondPersons(actor), lastVisit.orElse(Instant.MAX));
    return Templates.findings(
        tiles(actor, lastVisit),
        form,
        filters(actor),
        CourseRow.of(page.rows(), today, words),
        PageLinks.of(page, "/", form.parameters()));
  }

  @GET
  @Path("overdue-samples")
  public TemplateInstance samples(@BeanParam WorklistForm form) {
    Actor actor = signedIn.actor();
    var page = worklist.overdueSamples(actor, form.filter(actor), form.slice());
    LocalDate today = LocalDate.now(clock);
    return Templates.samples(
        tiles(actor, visits.look(actor)),
        form,
        filters(actor),
        page.rows().stream().map(sample -> SampleRow.of(sample, today)).toList(),
        PageLinks.of(page, "/overdue-samples", form.parameters()));
  }

  private Tiles tiles(Actor actor, Optional<Instant> lastVisit) {
    return Tiles.of(
        worklist.counts(actor),
        lastVisit.map(since -> Tiles.News.of(worklist.newsSince(actor, since), since)));
  }

  private Filters filters(Actor actor) {
    List<Centre> visible = centres.of(actor);
    return Filters.of(visible, shell.messages(WorklistMessages.class));
  }
}
