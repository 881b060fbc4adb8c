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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.CohortExports;
import org.mrdmonitor.store.Cohorts;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.web.Shell;

/** Taking out the patients of a cohort: as the record holds them, or without what identifies. */
@Path("/cohorts/export")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.COORDINATOR_NAME)
public class CohortExportPage {

  @CheckedTemplate(basePath = "cohort")
  static class Templates {
    static native TemplateInstance export(CohortFrame frame);
  }

  private final Cohorts cohorts;
  private final CohortExports exports;
  private final Centres centres;
  private final SignedIn signedIn;
  private final Shell shell;

  CohortExportPage(
      Cohorts cohorts, CohortExports exports, Centres centres, SignedIn signedIn, Shell shell) {
    this.cohorts = cohorts;
    this.exports = exports;
    this.centres = centres;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance page(@BeanParam CohortForm form) {
    CohortMessages messages = shell.messages(CohortMessages.class);
    CohortOptions options =
        CohortOptions.of(
            centres.of(signedIn.actor()), messages, Words.in(shell.language().locale()));
    Cohorts.Reading reading = cohorts.read(signedIn.actor(), form.filter(), Purpose.VIEW);
    return Templates.export(
        CohortFrame.of(CohortFrame.Page.EXPORT, form, options, messages, reading));
  }

  /** The file; or back to the page where the cohort is too large, which says so. */
  @POST
  @Path("identified")
  @Produces(MediaType.WILDCARD)
  public Response identified(
      @RestForm @DefaultValue("") String choice, @RestForm @DefaultValue("") String format) {
    return file(CohortForm.of(choice), format, CohortExports.Content.IDENTIFIED);
  }

  @POST
  @Path("de-identified")
  @Produces(MediaType.WILDCARD)
  public Response deidentified(
      @RestForm @DefaultValue("") String choice, @RestForm @DefaultValue("") String format) {
    return file(CohortForm.of(choice), format, CohortExports.Content.DEIDENTIFIED);
  }

  private Response file(CohortForm form, String format, CohortExports.Content content) {
    return exports
        .read(signedIn.actor(), form.filter(), content)
        .map(lines -> answer(lines, ExportFormat.parse(format), content))
        .orElseGet(() -> Response.seeOther(URI.create("/cohorts/export?" + form.query())).build());
  }

  private static Response answer(
      List<CohortExports.Line> lines, ExportFormat format, CohortExports.Content content) {
    return format.answer(CohortFiles.name(content), CohortFiles.tables(lines, content));
  }
}
