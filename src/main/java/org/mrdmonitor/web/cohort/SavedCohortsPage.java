package org.mrdmonitor.web.cohort;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.SavedCohorts;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** Choices of a cohort that a person keeps under a name. */
@Path("/cohorts/saved")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class SavedCohortsPage {

  @CheckedTemplate(basePath = "cohort")
  static class Templates {
    static native TemplateInstance saved(SavedView view, FormErrors errors);
  }

  private final SavedCohorts saved;
  private final SignedIn signedIn;
  private final Shell shell;

  SavedCohortsPage(SavedCohorts saved, SignedIn signedIn, Shell shell) {
    this.saved = saved;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance list(@BeanParam CohortForm form) {
    return page(form, "", FormErrors.none());
  }

  @POST
  public Response save(
      @RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String choice) {
    CohortForm form = CohortForm.of(choice);
    SavedCohorts.Saving answer = saved.save(signedIn.actor(), name, form.query());
    return answered(answer, form, "name", name);
  }

  @POST
  @Path("{id}/name")
  public Response rename(
      @RestPath UUID id,
      @RestForm @DefaultValue("") String name,
      @RestForm @DefaultValue("") String choice) {
    SavedCohorts.Saving answer = saved.rename(signedIn.actor(), id, name);
    return answered(answer, CohortForm.of(choice), "name-" + id, "");
  }

  /** Forgets the choice; no patient is touched. */
  @POST
  @Path("{id}/deletion")
  public Response delete(@RestPath UUID id, @RestForm @DefaultValue("") String choice) {
    saved.delete(signedIn.actor(), id);
    return back(CohortForm.of(choice));
  }

  private Response answered(
      SavedCohorts.Saving answer, CohortForm form, String field, String typed) {
    CohortMessages messages = shell.messages(CohortMessages.class);
    return switch (answer) {
      case SAVED -> back(form);
      case NAME_EMPTY -> refused(form, field, typed, messages.name_empty());
      case NAME_TOO_LONG ->
          refused(form, field, typed, messages.name_too_long(SavedCohorts.LONGEST_NAME));
      case NAME_TAKEN -> refused(form, field, typed, messages.name_taken());
    };
  }

  private Response refused(CohortForm form, String field, String typed, String problem) {
    return Response.status(422).entity(page(form, typed, FormErrors.of(field, problem))).build();
  }

  private static Response back(CohortForm form) {
    return Response.seeOther(URI.create("/cohorts/saved?" + form.query())).build();
  }

  private TemplateInstance page(CohortForm form, String typed, FormErrors errors) {
    return Templates.saved(
        SavedView.of(
            form,
            typed,
            saved.of(signedIn.actor()),
            shell.messages(CohortMessages.class),
            Words.in(shell.language().locale())),
        errors);
  }
}
