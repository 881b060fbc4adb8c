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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.exchange.FindingLine;
import org.mrdmonitor.exchange.RowFailure;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.store.ImportReport;
import org.mrdmonitor.store.SourceFile;

/** Files in, findings out, nothing stored. */
@Path("/api/analysis")
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class AnalysisApi {

  private static final int UNPROCESSABLE = 422;

  private final Clock clock;

  AnalysisApi(Clock clock) {
    this.clock = clock;
  }

  /** Answers {@code findings.csv}, or 422 with the rows that were not understood. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces({"text/csv", MediaType.APPLICATION_JSON})
  public Response analyse(
      @RestForm("patients") @Nullable FileUpload patients,
      @RestForm("events") @Nullable FileUpload events,
      @RestForm("results") @Nullable FileUpload results,
      @RestForm("asOf") @Nullable String asOfField,
      @RestForm("replay") @Nullable String replayField,
      @RestQuery("asOf") @Nullable String asOfQuery,
      @RestQuery("replay") @Nullable String replayQuery) {
    LocalDate today = LocalDate.now(clock);
    LocalDate asOf = day(asOfField != null ? asOfField : asOfQuery, today);
    boolean replay = "true".equals(replayField) || "true".equals(replayQuery);
    SheetsRead read = Source.of(patients, events, results).read(today);
    List<RowFailure> failures = new ArrayList<>(read.failures());
    failures.addAll(read.withoutPatient());
    if (!failures.isEmpty()) {
      return refused(Source.problems(failures));
    }
    Analysis.Mode mode = replay ? Analysis.Mode.REPLAY : Analysis.Mode.AS_IT_STANDS;
    List<FindingLine> lines =
        Analysis.of(read.dossiers(), asOf, mode).found().stream()
            .map(f -> FindingLine.of(f.patientId(), f.finding()))
            .toList();
    return Response.ok(FindingsFile.of(lines), FindingsFile.CSV).build();
  }

  private static Response refused(List<SourceFile.RowProblem> problems) {
    ImportReport.Tally none = new ImportReport.Tally(0, 0);
    ImportReport report =
        new ImportReport(
            ImportReport.Stage.REFUSED, none, none, none, List.of(), problems, 0, 0, List.of());
    return Response.status(UNPROCESSABLE)
        .type(MediaType.APPLICATION_JSON)
        .entity(ImportAnswer.of(report, true))
        .build();
  }

  private static LocalDate day(@Nullable String text, LocalDate today) {
    if (text == null || text.isBlank()) {
      return today;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw new BadRequestException("asOf is a day like 2026-11-13.");
    }
  }
}
