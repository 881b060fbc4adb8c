package org.mrdmonitor.web.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.mrdmonitor.security.MailSettings;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.MailStatus;
import org.mrdmonitor.store.MailStatus.State;

/** How the mail of this installation stands; it names people of the house and no patient. */
@Path("/admin/mail")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class MailStatusPage {

  @CheckedTemplate(basePath = "mail")
  static class Templates {
    static native TemplateInstance status(View view);
  }

  /**
   * What the page shows.
   *
   * @param missing environment variables without which no mail is sent
   */
  record View(List<String> missing, int waiting, int sent, int failed, List<MailLine> lines) {}

  private final MailStatus status;
  private final MailSettings settings;
  private final SignedIn signedIn;

  MailStatusPage(MailStatus status, MailSettings settings, SignedIn signedIn) {
    this.status = status;
    this.settings = settings;
    this.signedIn = signedIn;
  }

  @GET
  public TemplateInstance status() {
    Map<State, Integer> counts = status.counts();
    return Templates.status(
        new View(
            settings.missing(),
            counts.getOrDefault(State.WAITING, 0) + counts.getOrDefault(State.SENDING, 0),
            counts.getOrDefault(State.SENT, 0),
            counts.getOrDefault(State.FAILED, 0),
            status.latest().stream().map(MailLine::of).toList()));
  }

  /** What was given up is tried again. */
  @POST
  @Path("attempts")
  public Response tryAgain() {
    status.tryAgain(signedIn.actor());
    return Response.seeOther(URI.create("/admin/mail")).build();
  }
}
