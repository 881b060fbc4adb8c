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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.exchange.csv.Paste;
import org.mrdmonitor.exchange.csv.PastedRow;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Assays;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.store.RecordOutcome;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormKey;
import org.mrdmonitor.web.FormVersion;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;
import org.mrdmonitor.web.ShownPatient;

/** Entering results of one patient: typed or pasted, read back, then saved. */
@Path("/patients/{patientId}/results/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CLINICIAN_NAME)
public class EntryPage {

  private static final int UNPROCESSABLE = 422;
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
        PatientBanner patient, EntryView entry, List<Recent> recent, FormErrors errors);
  }

  private final PatientFiles files;
  private final PatientRecords records;
  private final Assays assays;
  private final SignedIn signedIn;
  private final Shell shell;

  EntryPage(
      PatientFiles files, PatientRecords records, Assays assays, SignedIn signedIn, Shell shell) {
    this.files = files;
    this.records = records;
    this.assays = assays;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance empty(@RestPath PatientId patientId) {
    Desk desk = open(patientId);
    return typed(desk, desk.emptySheet(), IdempotencyKey.fresh());
  }

  /** One button each: read back, save, more rows, rows from the clipboard. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(@RestPath PatientId patientId, MultivaluedMap<String, String> form) {
    Desk desk = open(patientId);
    Sheet sheet = Sheet.of(form);
    IdempotencyKey key = FormKey.of(form.getFirst("key"));
    String step = form.getFirst("step") == null ? "" : form.getFirst("step");
    if (ShownPatient.isAnother(form.getFirst(ShownPatient.FIELD), patientId)) {
      return anotherPatient(desk, sheet, key);
    }
    return switch (step) {
      case "rows" -> Response.ok(typed(desk, sheet.withRows(ROWS_MORE), key)).build();
      case "paste" -> pasted(desk, sheet, form.getFirst("pasted"), key);
      case "save", "save-more" -> saved(desk, sheet, form, key, step);
      default -> readBack(desk, desk.filled(sheet, words()), key);
    };
  }

  /**
   * Rows from the clipboard come in below those typed; a block of two markers is not torn apart.
   */
  private Response pasted(Desk desk, Sheet sheet, String block, IdempotencyKey key) {
    Days days = Days.typedOn(desk.file().asOf());
    List<PastedRow> rows =
        new Paste(new ResultFields(days), PASTED_COLUMNS, sheet.assay())
            .read(block == null ? "" : block);
    List<Map<String, String>> fields = rows.stream().map(PastedRow::fields).toList();
    if (fields.isEmpty() || fields.stream().anyMatch(Map::isEmpty) || Sheet.mixed(fields)) {
      String message =
          fields.isEmpty() || Sheet.mixed(fields)
              ? words().paste_one_marker()
              : words().paste_torn();
      EntryView view =
          EntryView.typed(sheet, desk.choices(words()), desk.version(), key).pasting(block);
      return Response.status(UNPROCESSABLE)
          .entity(shown(desk, view, FormErrors.of("pasted", message)))
          .build();
    }
    return readBack(desk, desk.filled(sheet.withPasted(fields), words()), key);
  }

  private EntryMessages words() {
    return shell.messages(EntryMessages.class);
  }

  /** Shows how each row reads, with its errors; nothing is saved. */
  private Response readBack(Desk desk, AssayFilling filled, IdempotencyKey key) {
    SheetReading reading = read(desk, filled);
    return Response.status(
            reading.errors().any() ? UNPROCESSABLE : Response.Status.OK.getStatusCode())
        .entity(
            shown(
                desk,
                EntryView.readBack(filled, reading, desk.choices(words()), desk.version(), key),
                reading.errors()))
        .build();
  }

  /** What was typed under another banner stays and is not even read. */
  private Response anotherPatient(Desk desk, Sheet sheet, IdempotencyKey key) {
    String field = Sheet.name(0, ResultFields.SAMPLED_ON);
    String message = shell.messages(LayoutMessages.class).another_patient();
    return Response.status(Response.Status.CONFLICT)
        .entity(
            shown(
                desk,
                EntryView.typed(sheet, desk.choices(words()), desk.version(), key),
                FormErrors.of(field, message)))
        .build();
  }

  /**
   * What was read back is saved, on the record it was read back against; anything else is read back
   * first. The same form sent twice is no change of the record by somebody else.
   */
  private Response saved(
      Desk desk,
      Sheet sheet,
      MultivaluedMap<String, String> form,
      IdempotencyKey key,
      String step) {
    AssayFilling filled = desk.filled(sheet, words());
    SheetReading reading = read(desk, filled);
    if (reading.errors().any()
        || !filled.sheet().fingerprint().equals(form.getFirst("read-back"))) {
      return readBack(desk, filled, key);
    }
    String shown = form.getFirst("version");
    boolean changed = shown != null && FormVersion.of(shown) != desk.version();
    if (changed && !records.alreadyMade(signedIn.actor(), key)) {
      return readBack(desk, filled.saying(words().changed_since()), key);
    }
    PatientId patient = desk.file().patient().id();
    RecordOutcome outcome = records.record(signedIn.actor(), patient, reading.entries(), key);
    if (outcome instanceof RecordOutcome.SameDayConflict) {
      return readBack(open(patient), filled, key);
    }
    String next = step.equals("save-more") ? "/results/new" : "";
    return Response.seeOther(URI.create("/patients/" + patient + next)).build();
  }

  private SheetReading read(Desk desk, AssayFilling filled) {
    return SheetReading.of(filled, desk.file(), words(), shell.language().locale());
  }

  private TemplateInstance typed(Desk desk, Sheet sheet, IdempotencyKey key) {
    return shown(
        desk,
        EntryView.typed(sheet, desk.choices(words()), desk.version(), key),
        FormErrors.none());
  }

  private TemplateInstance shown(Desk desk, EntryView view, FormErrors errors) {
    return Templates.results(
        desk.banner(), view, desk.recent(view.marker(), shell.language().locale()), errors);
  }

  private Desk open(PatientId patientId) {
    Actor actor = signedIn.actor();
    PatientFile file = files.open(actor, patientId, Purpose.VIEW);
    return new Desk(file, Catalogue.of(assays.inUse(actor, file.patient().centre()), file));
  }
}
