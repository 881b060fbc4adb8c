package org.mrdmonitor.web.entry;

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
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.exchange.csv.Paste;
import org.mrdmonitor.exchange.csv.PastedRow;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.store.RecordOutcome;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormKey;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;

/** Entering results of one patient: typed or pasted, read back, then saved. */
@Path("/patients/{patientId}/results/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CLINICIAN_NAME)
public class EntryPage {

  private static final int UNPROCESSABLE = 422;
  private static final int ROWS_AT_FIRST = 3;
  private static final int ROWS_MORE = 5;
  private static final List<String> PASTED_COLUMNS =
      List.of(
          ResultFields.SAMPLED_ON,
          ResultFields.SPECIMEN,
          ResultFields.RESULT,
          ResultFields.CONTROL_COPIES);

  @CheckedTemplate(basePath = "entry")
  static class Templates {
    static native TemplateInstance results(
        PatientBanner patient, EntryView entry, FormErrors errors);
  }

  private final PatientFiles files;
  private final PatientRecords records;
  private final SignedIn signedIn;
  private final Shell shell;

  EntryPage(PatientFiles files, PatientRecords records, SignedIn signedIn, Shell shell) {
    this.files = files;
    this.records = records;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance empty(@RestPath PatientId patientId) {
    PatientFile file = open(patientId);
    return Templates.results(
        banner(file), EntryView.typed(emptySheet(file), IdempotencyKey.fresh()), FormErrors.none());
  }

  /** One button each: read back, save, more rows, rows from the clipboard. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(@RestPath PatientId patientId, MultivaluedMap<String, String> form) {
    PatientFile file = open(patientId);
    Sheet sheet = Sheet.of(form);
    IdempotencyKey key = FormKey.of(form.getFirst("key"));
    String step = form.getFirst("step") == null ? "" : form.getFirst("step");
    return switch (step) {
      case "rows" -> Response.ok(typed(file, sheet.withRows(ROWS_MORE), key)).build();
      case "paste" -> pasted(file, sheet, form.getFirst("pasted"), key);
      case "save", "save-more" ->
          sheet.fingerprint().equals(form.getFirst("read-back"))
              ? save(file, sheet, key, step)
              : readBack(file, sheet, key);
      default -> readBack(file, sheet, key);
    };
  }

  /**
   * Rows from the clipboard come in below those typed; a block of two markers is not torn apart.
   */
  private Response pasted(PatientFile file, Sheet sheet, String block, IdempotencyKey key) {
    Days days = Days.typedOn(file.asOf());
    List<PastedRow> rows =
        new Paste(new ResultFields(days), PASTED_COLUMNS, sheet.assay())
            .read(block == null ? "" : block);
    List<Map<String, String>> fields = rows.stream().map(PastedRow::fields).toList();
    if (fields.isEmpty() || fields.stream().anyMatch(Map::isEmpty) || Sheet.mixed(fields)) {
      String message =
          fields.isEmpty() || Sheet.mixed(fields)
              ? words().paste_one_marker()
              : words().paste_torn();
      return Response.status(UNPROCESSABLE)
          .entity(
              Templates.results(
                  banner(file),
                  EntryView.typed(sheet, key).pasting(block),
                  FormErrors.of("pasted", message)))
          .build();
    }
    return readBack(file, sheet.withPasted(fields), key);
  }

  private EntryMessages words() {
    return shell.messages(EntryMessages.class);
  }

  /** Shows how each row reads, with its errors; nothing is saved. */
  private Response readBack(PatientFile file, Sheet sheet, IdempotencyKey key) {
    SheetReading reading = read(file, sheet);
    return Response.status(
            reading.errors().any() ? UNPROCESSABLE : Response.Status.OK.getStatusCode())
        .entity(
            Templates.results(
                banner(file), EntryView.readBack(sheet, reading, key), reading.errors()))
        .build();
  }

  private Response save(PatientFile file, Sheet sheet, IdempotencyKey key, String step) {
    SheetReading reading = read(file, sheet);
    if (reading.errors().any()) {
      return readBack(file, sheet, key);
    }
    PatientId patient = file.patient().id();
    RecordOutcome outcome = records.record(signedIn.actor(), patient, reading.entries(), key);
    if (outcome instanceof RecordOutcome.SameDayConflict) {
      return readBack(open(patient), sheet, key);
    }
    String next = step.equals("save-more") ? "/results/new" : "";
    return Response.seeOther(URI.create("/patients/" + patient + next)).build();
  }

  private SheetReading read(PatientFile file, Sheet sheet) {
    return SheetReading.of(sheet, file, words(), shell.language().locale());
  }

  private TemplateInstance typed(PatientFile file, Sheet sheet, IdempotencyKey key) {
    return Templates.results(banner(file), EntryView.typed(sheet, key), FormErrors.none());
  }

  private PatientFile open(PatientId patientId) {
    return files.open(signedIn.actor(), patientId, Purpose.VIEW);
  }

  private static PatientBanner banner(PatientFile file) {
    return PatientBanner.of(file.patient(), file.course().lastOf(EventKind.DEATH), file.asOf());
  }

  private static Sheet emptySheet(PatientFile file) {
    List<ResultVersion> current =
        file.results().stream().map(History::current).filter(r -> !r.voided()).toList();
    return current.stream()
        .max(
            Comparator.comparing((ResultVersion r) -> r.content().sampledOn())
                .thenComparing(r -> r.author().at()))
        .map(ResultVersion::content)
        .map((NewResult last) -> Sheet.after(last, ROWS_AT_FIRST))
        .orElseGet(() -> Sheet.first(ROWS_AT_FIRST));
  }
}
