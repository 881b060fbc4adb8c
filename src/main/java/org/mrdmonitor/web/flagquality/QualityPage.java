package org.mrdmonitor.web.flagquality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.store.QualityReports;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;
import org.mrdmonitor.web.timeline.FlagMessages;

/** How well findings serve: for the people who read them, to change rules that do not (UI-64). */
@Path("/findings/quality")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class QualityPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "quality")
  static class Templates {
    static native TemplateInstance quality(QualityView view, QualityForm form, FormErrors errors);
  }

  private final QualityReports reports;
  private final SignedIn signedIn;
  private final Shell shell;

  QualityPage(QualityReports reports, SignedIn signedIn, Shell shell) {
    this.reports = reports;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  /** A day that cannot be read is said, and narrows nothing. */
  @GET
  public Response quality(@BeanParam QualityForm form) {
    QualityMessages words = shell.messages(QualityMessages.class);
    FormErrors errors = form.errors(words);
    QualityView view =
        QualityView.of(
            reports.of(signedIn.actor(), form.filter(), Purpose.VIEW),
            words,
            shell.messages(FlagMessages.class));
    return Response.status(errors.any() ? UNPROCESSABLE : 200)
        .entity(Templates.quality(view, form, errors))
        .build();
  }
}
