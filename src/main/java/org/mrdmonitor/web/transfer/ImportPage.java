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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.ImportDrafts;
import org.mrdmonitor.store.ImportReport;
import org.mrdmonitor.store.Imports;
import org.mrdmonitor.store.SourceFile;
import org.mrdmonitor.web.Choice;
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
    static native TemplateInstance imports(List<Choice> decimals, FormErrors errors);

    static native TemplateInstance importReport(
        ImportReport report,
        List<ProblemLine> errors,
        List<ProblemLine> conflicts,
        List<ProblemLine> remarks,
        String mark);

    static native TemplateInstance importColumns(
        ColumnQuestions questions, String mark, FormErrors errors);
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
    return Templates.imports(decimals(), FormErrors.none());
  }

  /** Reads the files and reports row by row what saving them would do. */
  @POST
  @Path("preview")
  @RolesAllowed(Role.CLINICIAN_NAME)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response preview(
      @RestForm("bundle") @Nullable FileUpload bundle,
      @RestForm("patients") @Nullable FileUpload patients,
      @RestForm("events") @Nullable FileUpload events,
      @RestForm("results") @Nullable FileUpload results,
      @RestForm("decimals") @Nullable String decimals) {
    Source source =
        Source.of(patients, events, results)
            .with(bundle)
            .choosing(ReadingChoices.NONE.withDecimals(decimals));
    if (source.empty()) {
      return refused(messages().no_file());
    }
    if (source.ambiguous()) {
      return refused(messages().both_kinds());
    }
    SheetsRead read = source.read(today());
    ColumnQuestions questions = ColumnQuestions.of(read, source.choices());
    if (questions.any()) {
      String mark = drafts.keep(signedIn.actor(), source.kept()).toString();
      return Response.ok(Templates.importColumns(questions, mark, FormErrors.none())).build();
    }
    ImportReport report = imports.preview(signedIn.actor(), Source.asSourceFile(read));
    String mark = report.clean() ? drafts.keep(signedIn.actor(), source.kept()).toString() : "";
    return report(report, mark);
  }

  /** Takes what was said about the columns of foreign files and shows the preview. */
  @POST
  @Path("columns")
  @RolesAllowed(Role.CLINICIAN_NAME)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response columns(MultivaluedMap<String, String> form) {
    Optional<UUID> mark = mark(form.getFirst("mark"));
    Optional<Source> kept = mark.flatMap(m -> drafts.files(signedIn.actor(), m)).map(Source::of);
    if (kept.isEmpty()) {
      return refused(messages().preview_gone());
    }
    Source source = kept.get().choosing(ReadingChoices.of(form));
    SheetsRead read = source.read(today());
    ColumnQuestions questions = ColumnQuestions.of(read, source.choices());
    FormErrors errors = questions.errors(messages());
    if (errors.any()) {
      return Response.status(UNPROCESSABLE)
          .entity(Templates.importColumns(questions, mark.get().toString(), errors))
          .build();
    }
    drafts.choose(signedIn.actor(), mark.get(), source.choices().lines());
    ImportReport report = imports.preview(signedIn.actor(), Source.asSourceFile(read));
    return report(report, report.clean() ? mark.get().toString() : "");
  }

  /** Saves the files of a clean preview; the mark of the preview is the permission. */
  @POST
  @RolesAllowed(Role.CLINICIAN_NAME)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@RestForm("mark") @Nullable String mark) {
    Optional<Source> kept =
        mark(mark).flatMap(m -> drafts.files(signedIn.actor(), m)).map(Source::of);
    if (kept.isEmpty()) {
      return refused(messages().preview_gone());
    }
    ImportReport report =
        imports.apply(signedIn.actor(), Source.asSourceFile(kept.get().read(today())));
    if (report.applied()) {
      mark(mark).ifPresent(m -> drafts.forget(signedIn.actor(), m));
    }
    return report(report, "");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Optional<UUID> mark(@Nullable String text) {
    return Optional.ofNullable(text).filter(t -> t.matches("[0-9a-f-]{36}")).map(UUID::fromString);
  }

  private Response report(ImportReport report, String mark) {
    return Response.status(report.clean() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
        .entity(
            Templates.importReport(
                report,
                lines(report.errors()),
                lines(report.conflicts()),
                lines(report.remarks()),
                mark))
        .build();
  }

  private List<ProblemLine> lines(List<SourceFile.RowProblem> problems) {
    return ProblemLine.of(problems, shell.language().locale());
  }

  private Response refused(String message) {
    return Response.status(UNPROCESSABLE)
        .entity(Templates.imports(decimals(), FormErrors.of("bundle", message)))
        .build();
  }

  private List<Choice> decimals() {
    TransferMessages words = messages();
    return List.of(
        new Choice("", words.decimals_ask()),
        new Choice("comma", words.decimals_comma()),
        new Choice("point", words.decimals_point()));
  }

  private TransferMessages messages() {
    return shell.messages(TransferMessages.class);
  }
}
