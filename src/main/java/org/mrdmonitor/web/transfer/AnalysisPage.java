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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.exchange.RowFailure;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Reading;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** Drop files, see courses and findings; nothing is stored. */
@Path("/analysis")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class AnalysisPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "transfer")
  static class Templates {
    static native TemplateInstance analysis(String asOf, FormErrors errors);

    static native TemplateInstance analysisReport(View analysis, List<ProblemLine> problems);
  }

  /** What the page shows. */
  record View(int patients, int results, String asOf, List<Line> lines) {}

  /** One finding of the list. */
  record Line(
      String patientId,
      Severity severity,
      String rule,
      String raisedOn,
      String confirmation,
      String state,
      String explanation) {}

  private final Shell shell;
  private final Clock clock;

  AnalysisPage(Shell shell, Clock clock) {
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance form() {
    return Templates.analysis("", FormErrors.none());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response analyse(
      @RestForm("patients") @Nullable FileUpload patients,
      @RestForm("events") @Nullable FileUpload events,
      @RestForm("results") @Nullable FileUpload results,
      @RestForm("asOf") @Nullable String asOf) {
    LocalDate today = LocalDate.now(clock);
    String typed = asOf == null ? "" : asOf.strip();
    Reading<LocalDate> day = typed.isEmpty() ? Reading.of(today) : DayReader.read(typed, today);
    Source source = Source.of(patients, events, results);
    if (source.empty()) {
      return again(
          typed, FormErrors.of("patients", shell.messages(TransferMessages.class).no_file()));
    }
    if (day.problem().isPresent()) {
      return again(typed, FormErrors.of("asOf", day.problem().get().in(language())));
    }
    return Response.ok(report(source.read(today), day.value().orElseThrow())).build();
  }

  private static Response again(String asOf, FormErrors errors) {
    return Response.status(UNPROCESSABLE).entity(Templates.analysis(asOf, errors)).build();
  }

  private TemplateInstance report(SheetsRead read, LocalDate asOf) {
    List<RowFailure> failures = new ArrayList<>(read.failures());
    failures.addAll(read.withoutPatient());
    Analysis analysis = Analysis.of(read.dossiers(), asOf, Analysis.Mode.AS_IT_STANDS);
    List<Line> lines = analysis.found().stream().map(this::line).toList();
    View view = new View(analysis.patients(), analysis.results(), LevelText.day(asOf), lines);
    return Templates.analysisReport(view, ProblemLine.of(Source.problems(failures), language()));
  }

  private Line line(Analysis.Found found) {
    var finding = found.finding();
    String state = finding.endedOn().map(LevelText::day).orElse("");
    return new Line(
        found.patientId(),
        finding.severity(),
        finding.rule().value(),
        LevelText.day(finding.raisedOn()),
        finding.confirmation().state().word(),
        state.isEmpty() ? "" : "– " + state,
        finding.latest().explanation().in(language()));
  }

  private Locale language() {
    return shell.language().locale();
  }
}
