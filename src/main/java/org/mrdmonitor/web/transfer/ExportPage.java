package org.mrdmonitor.web.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.mrdmonitor.security.Role;

/** What can be taken out as a file, and where. */
@Path("/exports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class ExportPage {

  @CheckedTemplate(basePath = "transfer")
  static class Templates {
    static native TemplateInstance exports();
  }

  @GET
  public TemplateInstance page() {
    return Templates.exports();
  }
}
