package org.mrdmonitor.web.cohort;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Cohorts;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.timeline.cohort.Cohort;
import org.mrdmonitor.timeline.cohort.CohortLevels;

/** The tables of a cohort as files. */
@Path("/cohorts")
@Produces(CohortTablesPage.CSV)
@RolesAllowed(Role.COORDINATOR_NAME)
public class CohortTablesPage {

  static final String CSV = "text/csv";

  private final Cohorts cohorts;
  private final SignedIn signedIn;

  CohortTablesPage(Cohorts cohorts, SignedIn signedIn) {
    this.cohorts = cohorts;
    this.signedIn = signedIn;
  }

  @GET
  @Path("courses.csv")
  public Response courses(@BeanParam CohortForm form) {
    return file(
        form,
        "cohort-courses.csv",
        cohort -> CohortTable.ofLevels(CohortLevels.of(cohort, form.lastMonth())));
  }

  @GET
  @Path("outcomes.csv")
  public Response outcomes(@BeanParam CohortForm form) {
    return file(form, "cohort-outcomes.csv", CohortTable::ofOutcomes);
  }

  @GET
  @Path("response.csv")
  public Response response(@BeanParam CohortForm form) {
    return file(
        form,
        "cohort-response.csv",
        cohort -> CohortTable.ofResponse(CohortLevels.landmarks(cohort)));
  }

  private Response file(CohortForm form, String name, Function<Cohort, CohortTable> table) {
    Cohorts.Reading reading = cohorts.read(signedIn.actor(), form.filter(), Purpose.EXPORT);
    if (reading instanceof Cohorts.Reading.Read read) {
      return Response.ok(table.apply(read.file().cohort()).csv(), CSV + "; charset=UTF-8")
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
          .build();
    }
    throw new NotFoundException();
  }
}
