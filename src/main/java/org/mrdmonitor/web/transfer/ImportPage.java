package org.mrdmonitor.web.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.ImportDrafts;
import org.mrdmonitor.store.ImportReport;
import org.mrdmonitor.store.Imports;
import org.mrdmonitor.store.SourceFile;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** Importing files: choose, look at what they would do, then save exactly that. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class ImportPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "transfer")
  static class Templates {
    static native TemplateInstance imports(FormErrors errors);

    static native TemplateInstance importReport(
        ImportReport report, List<ProblemLine> errors, List<ProblemLine> conflicts, String mark);
  }

  private final Imports imports;
  private final ImportDrafts drafts;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  ImportPage(Imports imports, ImportDrafts drafts, SignedIn signedIn, Shell shell, Clock clock) {
    this.imports = imports;
    this.drafts = drafts;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance form() {
    return Templates.imports(FormErrors.none());
  }

  /** Reads the files and reports row by row what saving them would do. */
  @POST
  @Path("preview")
  @RolesAllowed(Role.CLINICIAN_NAME)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response preview(
      @RestForm("patients") @Nullable FileUpload patients,
      @RestForm("events") @Nullable FileUpload events,
      @RestForm("results") @Nullable FileUpload results) {
    Source source = Source.of(patients, events, results);
    if (source.empty()) {
      return refused(messages().no_file());
    }
    ImportReport report = imports.preview(signedIn.actor(), read(source));
    String mark = report.clean() ? drafts.keep(signedIn.actor(), source.files()).toString() : "";
    return report(report, mark);
  }

  /** Saves the files of a clean preview; the mark of the preview is the permission. */
  @POST
  @RolesAllowed(Role.CLINICIAN_NAME)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@RestForm("mark") @Nullable String mark) {
    Optional<Map<String, byte[]>> files =
        mark(mark).flatMap(m -> drafts.files(signedIn.actor(), m));
    if (files.isEmpty()) {
      return refused(messages().preview_gone());
    }
    ImportReport report = imports.apply(signedIn.actor(), read(new Source(files.get())));
    if (report.applied()) {
      mark(mark).ifPresent(m -> drafts.forget(signedIn.actor(), m));
    }
    return report(report, "");
  }

  private SourceFile read(Source source) {
    return source.asSourceFile(LocalDate.now(clock));
  }

  private static Optional<UUID> mark(@Nullable String text) {
    return Optional.ofNullable(text).filter(t -> t.matches("[0-9a-f-]{36}")).map(UUID::fromString);
  }

  private Response report(ImportReport report, String mark) {
    return Response.status(report.clean() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
        .entity(
            Templates.importReport(report, lines(report.errors()), lines(report.conflicts()), mark))
        .build();
  }

  private List<ProblemLine> lines(List<SourceFile.RowProblem> problems) {
    return ProblemLine.of(problems, shell.language().locale());
  }

  private static Response refused(String message) {
    return Response.status(UNPROCESSABLE)
        .entity(Templates.imports(FormErrors.of("patients", message)))
        .build();
  }

  private TransferMessages messages() {
    return shell.messages(TransferMessages.class);
  }
}
