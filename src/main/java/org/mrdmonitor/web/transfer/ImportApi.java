package org.mrdmonitor.web.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.ImportReport;
import org.mrdmonitor.store.Imports;
import org.mrdmonitor.store.SourceFile;

/** Importing files by machine: the same operation as the page, all or nothing. */
@Path("/api/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLINICIAN_NAME)
public class ImportApi {

  private static final int UNPROCESSABLE = 422;

  private final Imports imports;
  private final SignedIn signedIn;
  private final Clock clock;

  ImportApi(Imports imports, SignedIn signedIn, Clock clock) {
    this.imports = imports;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /**
   * Answers 200 with the report, 422 where a row keeps the import from being applied; a dry run
   * changes nothing. A workbook or an archive comes as {@code bundle} instead of the three files;
   * {@code columns} holds lines such as {@code results.sampled_on=Datum} for foreign headings.
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(
      @RestForm("patients") @Nullable FileUpload patients,
      @RestForm("events") @Nullable FileUpload events,
      @RestForm("results") @Nullable FileUpload results,
      @RestForm("bundle") @Nullable FileUpload bundle,
      @RestForm("columns") @Nullable String columns,
      @RestForm("decimals") @Nullable String decimals,
      @RestForm("dryRun") @Nullable String dryRunField,
      @RestQuery("dryRun") @Nullable String dryRunQuery) {
    Source files = Source.of(patients, events, results).with(bundle);
    if (files.ambiguous()) {
      throw new BadRequestException("Send a bundle or single files, not both.");
    }
    ReadingChoices choices =
        ReadingChoices.read(columns == null ? "" : columns).withDecimals(decimals);
    SourceFile source = Source.asSourceFile(files.choosing(choices).read(LocalDate.now(clock)));
    boolean dryRun = "true".equals(dryRunField) || "true".equals(dryRunQuery);
    ImportReport report =
        dryRun
            ? imports.preview(signedIn.actor(), source)
            : imports.apply(signedIn.actor(), source);
    return Response.status(report.clean() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
        .entity(ImportAnswer.of(report, dryRun))
        .build();
  }
}
