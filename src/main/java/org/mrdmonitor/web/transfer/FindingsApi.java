package org.mrdmonitor.web.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.mrdmonitor.exchange.FindingLine;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.FindingExports;

/** Every finding of the caller's centres as a file. */
@Path("/api/findings.csv")
@RolesAllowed(Role.COORDINATOR_NAME)
public class FindingsApi {

  private final FindingExports exports;
  private final SignedIn signedIn;

  FindingsApi(FindingExports exports, SignedIn signedIn) {
    this.exports = exports;
    this.signedIn = signedIn;
  }

  @GET
  @Produces("text/csv")
  public Response file() {
    List<FindingLine> lines =
        exports.all(signedIn.actor()).stream().map(FindingsFile::line).toList();
    return Response.ok(FindingsFile.of(lines), FindingsFile.CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"findings.csv\"")
        .build();
  }
}
