package org.mrdmonitor.web.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.mrdmonitor.security.Role;

/** Answers of every kind, for the test of headers and of error pages. */
@Path("/{kind:failing|api/failing}")
@PermitAll // a page of the tests alone
public class FailingPage {

  @GET
  @Path("broken")
  public String broken() {
    throw new IllegalStateException("EXAMPLE, Anna");
  }

  @GET
  @Path("conflict")
  public Response conflict() {
    throw new jakarta.ws.rs.WebApplicationException(409);
  }

  @GET
  @Path("download")
  public Response download() {
    return Response.ok("a;b", "text/csv")
        .header("Content-Disposition", "attachment; filename=\"a.csv\"")
        .build();
  }

  @GET
  @Path("auditors")
  @RolesAllowed(Role.AUDITOR_NAME)
  public String auditors() {
    return "trail";
  }
}
