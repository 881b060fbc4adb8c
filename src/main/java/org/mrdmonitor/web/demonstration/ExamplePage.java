package org.mrdmonitor.web.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;

/** The doors of the guide's first five minutes into the demonstration. */
@Path("/demonstration")
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class ExamplePage {

  private final Examples examples;
  private final SignedIn signedIn;

  ExamplePage(Examples examples, SignedIn signedIn) {
    this.examples = examples;
    this.signedIn = signedIn;
  }

  /**
   * Leads to a page of the patient of the guide.
   *
   * @param page {@code timeline}, {@code finding}, {@code entry} or {@code past}
   */
  @GET
  @Path("{page}")
  public Response show(@RestPath String page) {
    return examples
        .address(signedIn.actor(), page)
        .map(address -> Response.seeOther(URI.create(address)).build())
        .orElseThrow(NotFoundException::new);
  }
}
