package org.mrdmonitor.web.flagquality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.store.QualityReport;
import org.mrdmonitor.store.QualityReports;

/** The table of rules as a file. */
@Path("/findings/quality.csv")
@Produces(QualityTablePage.CSV)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class QualityTablePage {

  static final String CSV = "text/csv";

  private final QualityReports reports;
  private final SignedIn signedIn;

  QualityTablePage(QualityReports reports, SignedIn signedIn) {
    this.reports = reports;
    this.signedIn = signedIn;
  }

  @GET
  public Response table(@BeanParam QualityForm form) {
    QualityReport report = reports.of(signedIn.actor(), form.filter(), Purpose.EXPORT);
    return Response.ok(new QualityTable(report.quality()).csv(), CSV + "; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"flag-quality.csv\"")
        .build();
  }
}
