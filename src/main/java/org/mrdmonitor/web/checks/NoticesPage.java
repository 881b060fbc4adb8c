package org.mrdmonitor.web.checks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.CheckRuns;
import org.mrdmonitor.store.NoticeLine;
import org.mrdmonitor.store.Notices;
import org.mrdmonitor.store.Paged;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.PageLinks;
import org.mrdmonitor.web.Shell;

/** What checks of data quality noticed in the person's centres. */
@Path("/quality")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class NoticesPage {

  @CheckedTemplate(basePath = "checks")
  static class Templates {
    static native TemplateInstance notices(
        List<Notices.Run> runs,
        List<CheckRow> checks,
        NoticesForm form,
        String show,
        List<NoticeRow> rows,
        PageLinks links,
        String typed,
        FormErrors errors);
  }

  private final Notices notices;
  private final CheckRuns runs;
  private final SignedIn signedIn;
  private final Shell shell;

  NoticesPage(Notices notices, CheckRuns runs, SignedIn signedIn, Shell shell) {
    this.notices = notices;
    this.runs = runs;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance list(@BeanParam NoticesForm form) {
    return page(form, "", FormErrors.none());
  }

  /** Checks the person's centres now. */
  @POST
  @Path("runs")
  public Response run() {
    runs.run(signedIn.actor());
    return Response.seeOther(URI.create("/quality")).build();
  }

  /** Excludes a notice with a reason; the list is shown again where it stood. */
  @POST
  @Path("exclusions")
  public Response exclude(
      @BeanParam NoticesForm form,
      @RestForm @DefaultValue("") String notice,
      @RestForm @DefaultValue("") String reason) {
    UUID id = identity(notice);
    if (!fits(reason)) {
      return wantsReason(form, id, reason);
    }
    return switch (notices.exclude(signedIn.actor(), id, reason)) {
      case DONE -> Response.seeOther(URI.create(form.path())).build();
      case ALREADY -> conflict(form, field(id), words().error_already());
      case GONE -> conflict(form, "notices", words().error_gone());
    };
  }

  /** Takes an exclusion back with a reason, by those who may exclude. */
  @POST
  @Path("exclusions/ends")
  public Response takeBack(
      @BeanParam NoticesForm form,
      @RestForm @DefaultValue("") String notice,
      @RestForm @DefaultValue("") String reason) {
    UUID id = identity(notice);
    if (!fits(reason)) {
      return wantsReason(form, id, reason);
    }
    return switch (notices.takeBack(signedIn.actor(), id, reason)) {
      case DONE -> Response.seeOther(URI.create(form.path())).build();
      case NOT_EXCLUDED -> conflict(form, "notices", words().error_not_excluded());
      case GONE -> conflict(form, "notices", words().error_gone());
    };
  }

  private static boolean fits(String reason) {
    return !reason.isBlank() && reason.strip().length() <= Notices.LONGEST_REASON;
  }

  private Response wantsReason(NoticesForm form, UUID notice, String typed) {
    FormErrors errors = FormErrors.of(field(notice), words().error_reason(Notices.LONGEST_REASON));
    return Response.status(422).entity(page(form, typed, errors)).build();
  }

  /** The name of the field of a reason, as {@link NoticeRow#field()}. */
  private static String field(UUID notice) {
    return "reason-" + notice;
  }

  @GET
  @Path("notices.csv")
  @Produces("text/csv")
  public Response file(@BeanParam NoticesForm form) {
    Actor actor = signedIn.actor();
    return Response.ok(
            NoticeFile.of(slice -> notices.exported(actor, form.filter(), slice)), NoticeFile.CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-quality.csv\"")
        .build();
  }

  private Response conflict(NoticesForm form, String field, String why) {
    FormErrors errors = FormErrors.of(field, why);
    return Response.status(Response.Status.CONFLICT).entity(page(form, "", errors)).build();
  }

  private TemplateInstance page(NoticesForm form, String typed, FormErrors errors) {
    Actor actor = signedIn.actor();
    Paged<NoticeLine> found = notices.notices(actor, form.filter(), form.slice());
    Locale language = shell.language().locale();
    return Templates.notices(
        notices.runs(actor),
        CheckRow.of(notices.counts(actor)),
        form,
        NoticesForm.code(form.filter().standing()),
        found.rows().stream().map(line -> NoticeRow.of(line, language)).toList(),
        PageLinks.of(found, "/quality", form.parameters()),
        typed,
        errors);
  }

  private static UUID identity(String text) {
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new BadRequestException("A form names the notice it excludes.");
    }
    return UUID.fromString(text);
  }

  private ChecksMessages words() {
    return shell.messages(ChecksMessages.class);
  }
}
