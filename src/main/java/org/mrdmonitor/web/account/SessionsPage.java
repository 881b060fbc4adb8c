package org.mrdmonitor.web.account;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.Sessions;
import org.mrdmonitor.security.SignedIn;

/** Everybody's sessions, and ending one. */
@Path("/admin/sessions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class SessionsPage {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance sessions(List<SessionLine> sessions);
  }

  private final Sessions sessions;
  private final SignedIn signedIn;

  SessionsPage(Sessions sessions, SignedIn signedIn) {
    this.sessions = sessions;
    this.signedIn = signedIn;
  }

  @GET
  public TemplateInstance list() {
    return Templates.sessions(
        sessions.live().stream()
            .map(one -> SessionLine.of(one, signedIn.session(), "/admin/sessions/"))
            .toList());
  }

  @POST
  @Path("{id}/ending")
  public Response end(@RestPath UUID id) {
    sessions.endOf(signedIn.actor(), id);
    return Response.seeOther(URI.create("/admin/sessions")).build();
  }
}
