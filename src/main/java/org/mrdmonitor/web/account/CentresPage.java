package org.mrdmonitor.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** The centres, each the border of who sees which patients. */
@Path("/admin/centres")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class CentresPage {

  private static final int LONGEST_NAME = 100;

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance centres(List<Centre> centres, String name, FormErrors errors);
  }

  private final Centres centres;
  private final SignedIn signedIn;
  private final Shell shell;

  CentresPage(Centres centres, SignedIn signedIn, Shell shell) {
    this.centres = centres;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance list() {
    return Templates.centres(centres.all(), "", FormErrors.none());
  }

  @POST
  public Response add(@RestForm @DefaultValue("") String name) {
    List<Centre> all = centres.all();
    boolean taken = all.stream().anyMatch(one -> one.name().equalsIgnoreCase(name.strip()));
    if (name.isBlank() || name.length() > LONGEST_NAME || taken) {
      String words = shell.messages(AdminMessages.class).centre_name_needed();
      return Response.status(422)
          .entity(Templates.centres(all, name, FormErrors.of("name", words)))
          .build();
    }
    centres.create(signedIn.actor(), name);
    return Response.seeOther(URI.create("/admin/centres")).build();
  }
}
